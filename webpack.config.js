// webpack: the add-in (functions first, then the pane) and, with `--env workbench`, the workbench page
// around it. The add-in is the same in both but for where office.js comes from.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { generateFunctionsMetadata } from "./scripts/generateFunctionsMetadata.mjs";
import { helpSources, renderHelp } from "./scripts/renderHelp.mjs";
import { bundleUniver } from "./workbench/univer/bundleUniver.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));
const fromRoot = (...parts) => path.join(root, ...parts);

const officeJs = {
  production: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  workbench: "/office-js/office.js",
};

/** `env.workbench`: into .cache/workbench, with the page; otherwise the add-in alone, into dist. */
export default async function configure(env = {}, { mode = "production" } = {}) {
  const output = env.workbench ? fromRoot(".cache/workbench") : fromRoot("dist");
  const addIn = addInConfig(mode, output, env.workbench ? officeJs.workbench : officeJs.production);
  return env.workbench ? [addIn, await workbenchConfig(mode, output)] : addIn;
}

function addInConfig(mode, output, officeJsUrl) {
  return {
    ...common("add-in", mode, output),
    entry: {
      functions: fromRoot("src/functions/associate.ts"),
      taskpane: { import: fromRoot("src/taskpane/index.tsx"), dependOn: "functions" },
    },
    optimization: {
      // Both entries run in one page and share one measure store; without this it would exist twice.
      runtimeChunk: "single",
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: fromRoot("src/taskpane/taskpane.html"),
        chunks: ["runtime", "functions", "taskpane"],
        chunksSortMode: "manual",
      }),
      new OfficeJsTag(officeJsUrl),
      new FunctionsMetadata(),
      new ModuleList(),
      new CopyPlugin({ patterns: [{ from: fromRoot("assets/*.{png,html}"), to: "assets/[name][ext]" }] }),
    ],
  };
}

async function workbenchConfig(mode, output) {
  const univer = await bundleUniver("grid");
  return {
    ...common("workbench", mode, output),
    entry: { workbench: fromRoot("workbench/page/index.ts") },
    externals: [
      ({ request }, done) => (/\/univer\/gridEntry$/.test(request) ? done(null, "var Univer") : done()),
    ],
    plugins: [
      new HtmlWebpackPlugin({ filename: "index.html", template: fromRoot("workbench/page/workbench.html") }),
      new CopyPlugin({
        patterns: [
          { from: univer, to: "univer.js", info: { minimized: true } },
          { from: univer.replace(/\.js$/, ".css"), to: "univer.css" },
          { from: fromRoot("manifest.xml"), to: "manifest.xml" },
        ],
      }),
    ],
  };
}

function common(name, mode, output) {
  const isProduction = mode === "production";
  return {
    name,
    mode,
    target: ["web", "es2022"],
    devtool: isProduction ? "source-map" : "eval-cheap-module-source-map",
    output: {
      path: output,
      // Relative to the page, so that the add-in may live under a path of a host.
      publicPath: "auto",
      // Excel keeps functions.js by its name; the rest may be cached for ever.
      filename: ({ chunk }) =>
        isProduction && chunk.name !== "functions" ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: isProduction ? "[name].[contenthash:8].js" : "[name].js",
      clean: name === "add-in" && isProduction ? { keep: /^(index\.html|univer|manifest|workbench)/ } : false,
    },
    cache: {
      type: "filesystem",
      name: `${name}-${mode}`,
      cacheDirectory: fromRoot(".cache/webpack"),
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
}

/** Puts office.js in the page's head before everything else, as Office asks. */
class OfficeJsTag {
  constructor(url) {
    this.url = url;
  }
  apply(compiler) {
    compiler.hooks.compilation.tap("OfficeJsTag", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap("OfficeJsTag", (data) => {
        data.headTags.unshift({
          tagName: "script",
          attributes: { src: this.url },
          voidTag: false,
          meta: { plugin: "OfficeJsTag" },
        });
        return data;
      });
    });
  }
}

/** functions.json and its Dutch sister, from the JSDoc of the functions, and the help pages that they name. */
class FunctionsMetadata {
  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    const files = ["functions/functions.ts", "functions/functions.nl.json", "app/storeOfPage.ts"];
    const inputs = [...files.map((file) => fromRoot("src", file)), ...helpSources];
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "FunctionsMetadata", stage }, () => {
        for (const input of inputs) compilation.fileDependencies.add(input);
        try {
          const { en, nl } = generateFunctionsMetadata();
          compilation.emitAsset("functions.json", new sources.RawSource(en));
          compilation.emitAsset("functions.nl.json", new sources.RawSource(nl));
          for (const [file, page] of Object.entries(renderHelp())) {
            compilation.emitAsset(file, new sources.RawSource(page));
          }
        } catch (error) {
          compilation.errors.push(error);
        }
      });
    });
  }
}

/** Which modules each entry and each lazily loaded chunk holds, for tests: .cache/modules.json. */
class ModuleList {
  apply(compiler) {
    compiler.hooks.done.tapPromise("ModuleList", async ({ compilation }) => {
      const { chunkGraph } = compilation;
      const lists = {};
      for (const chunk of compilation.chunks) {
        const modules = [...chunkGraph.getChunkModulesIterable(chunk)].flatMap(
          (module) => module.modules ?? module,
        );
        const files = modules.flatMap(({ resource }) => (resource ? [path.relative(root, resource)] : []));
        lists[chunk.name ?? String(chunk.id)] = files.sort();
      }
      await mkdir(fromRoot(".cache"), { recursive: true });
      const text = JSON.stringify(lists, null, 2);
      const file = fromRoot(".cache/modules.json");
      if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
    });
  }
}
