// Bundles styles/app.css and src/app.ts into dist/, each name carrying the hash of its content, each file also compressed.
// The binary embeds dist/ (crates/web/src/assets.rs) and finds the names in dist/manifest.json.
// A build is whole or absent: it is made beside dist/ and then takes its place.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, watch, writeFile } from "node:fs/promises";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = path.dirname(fileURLToPath(import.meta.url));
const dist = path.join(here, "dist");
const budget = { ".js": 60 * 1024, ".css": 40 * 1024 };
const compressible = new Set([".js", ".css", ".svg", ".webmanifest", ".json"]);

async function once() {
  const fresh = path.join(here, `.dist-${process.pid}`);
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const result = await build({
    absWorkingDir: here,
    entryPoints: { app: "src/app.ts", style: "styles/app.css" },
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    format: "esm",
    target: ["es2022", "chrome120", "firefox120", "safari17"],
    loader: { ".woff2": "file" },
    publicPath: "/assets",
    outdir: fresh,
    metafile: true,
    legalComments: "none",
    logLevel: "warning",
  });
  const manifest = {};
  for (const [file, output] of Object.entries(result.metafile.outputs)) {
    const name = path.basename(file);
    if (output.entryPoint?.endsWith("app.ts")) manifest["app.js"] = name;
    else if (output.entryPoint?.endsWith("app.css")) manifest["app.css"] = name;
    else if (name.includes("-latin-wght-normal")) manifest["face.woff2"] = name;
    else if (name.includes("-latin-ext-wght-normal")) manifest["face-ext.woff2"] = name;
  }
  const keep = async (name, bytes) => {
    const { name: base, ext } = path.parse(name);
    const hashed = `${base}-${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}${ext}`;
    await writeFile(path.join(fresh, hashed), bytes);
    manifest[name] = hashed;
    return hashed;
  };
  const icon = await keep("icon.svg", await readFile(path.join(here, "icons/icon.svg")));
  const maskable = await keep("icon-maskable.svg", await readFile(path.join(here, "icons/icon-maskable.svg")));
  const install = JSON.parse(await readFile(path.join(here, "icons/manifest.webmanifest"), "utf8"));
  install.icons = [
    { src: `/assets/${icon}`, sizes: "any", type: "image/svg+xml", purpose: "any" },
    { src: `/assets/${maskable}`, sizes: "any", type: "image/svg+xml", purpose: "maskable" },
  ];
  await keep("manifest.webmanifest", Buffer.from(JSON.stringify(install)));

  const sizes = {};
  for (const name of await readdir(fresh)) {
    const ext = path.extname(name);
    if (!compressible.has(ext)) continue;
    const bytes = await readFile(path.join(fresh, name));
    const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    await writeFile(path.join(fresh, `${name}.br`), brotli);
    await writeFile(path.join(fresh, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    sizes[ext] = (sizes[ext] ?? 0) + brotli.length;
  }
  for (const [ext, most] of Object.entries(budget)) {
    if ((sizes[ext] ?? 0) > most) throw new Error(`${ext}: ${sizes[ext]} bytes compressed, at most ${most} are allowed`);
  }
  await writeFile(path.join(fresh, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const old = path.join(here, `.dist-old-${process.pid}`);
  if (await stat(dist).catch(() => null)) await rename(dist, old);
  await rename(fresh, dist);
  await rm(old, { recursive: true, force: true });
  console.log(`dist: script ${sizes[".js"]} bytes, styles ${sizes[".css"]} bytes (brotli)`);
}

await once();
if (process.argv.includes("--watch")) {
  const again = async (folder) => {
    for await (const _ of watch(path.join(here, folder), { recursive: true })) await once().catch((error) => console.error(error.message));
  };
  await Promise.all([again("styles"), again("src")]);
}
