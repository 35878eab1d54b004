// Style sheets that the bundler takes along with the modules that import them.
declare module "*.css";
