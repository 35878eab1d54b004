// The worker of pdfjs as a module: it has no types of its own, and is only handed back to pdfjs.
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
