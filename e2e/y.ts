// render PDFs to PNG by pdfjs in chromium
import packed from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import fs from "node:fs"; import http from "node:http";
const root = process.cwd();
const srv = http.createServer((q, r) => { const u = decodeURIComponent((q.url ?? "").split("?")[0] ?? ""); const f = u.startsWith("/pk/") ? "/tmp" + u : root + "/node_modules/pdfjs-dist" + u; if (u === "/i.html") { r.setHeader("content-type", "text/html"); return r.end("<body></body>"); } try { r.setHeader("content-type", f.endsWith(".mjs") ? "text/javascript" : "application/octet-stream"); r.end(fs.readFileSync(f)); } catch { r.statusCode = 404; r.end(); } }).listen(4399);
const browser = await chromium.launch({ executablePath: await packed.executablePath(), args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1300, height: 1000 } });
page.on("pageerror", (e) => console.log(e.message));
for (const name of process.argv.slice(2)) {
  await page.goto("http://localhost:4399/i.html");
  await page.evaluate(async (name) => {
    const lib = await import("/legacy/build/pdf.mjs" as string);
    lib.GlobalWorkerOptions.workerSrc = "/legacy/build/pdf.worker.mjs";
    const doc = await lib.getDocument({ url: "/pk/" + name + ".pdf", standardFontDataUrl: "/standard_fonts/" }).promise;
    document.body.style.cssText = "display:grid;grid-template-columns:repeat(3,420px);gap:6px;background:#888;margin:4px";
    for (let i = 1; i <= Math.min(doc.numPages, 9); i++) { const p = await doc.getPage(i); const v = p.getViewport({ scale: 420 / p.getViewport({ scale: 1 }).width }); const c = document.createElement("canvas"); c.width = v.width; c.height = v.height; document.body.append(c); await p.render({ canvasContext: c.getContext("2d"), viewport: v, canvas: c }).promise; }
  }, name);
  await page.screenshot({ path: `/tmp/pk/pages-${name}.png`, fullPage: true });
}
await browser.close(); srv.close();
