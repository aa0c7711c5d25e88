import { spawn } from 'node:child_process'
import { writeFileSync, readFileSync } from 'node:fs'
import { once } from 'node:events'
import { startProgram } from './support/process.ts'
import { hostPage, watchScript } from './support/host-page.ts'
import { serveFolderAndPages } from './support/server.ts'
import { readPdf } from './support/pdf.ts'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
const mount=`<div data-hair-options data-clinic="Example Clinic" data-clinic-place="12 Example Street, Glasgow G1 1AA" data-sells="smp fue" data-booking-url="https://clinic.example/book" data-phone="0141 496 0123" data-reviewer="Dr A Example" data-reviewed="2026-11-01" data-next-review="2027-11-01"></div>`
const server=await serveFolderAndPages({pages:{'/':hostPage({mount,head:'<style>@page{size:A5 landscape;margin:0} body{background:#123;color:#fff;overflow:hidden;height:100vh}</style>',body:'<p>HOST TEXT</p>'}),'/watch.js':watchScript},folders:{'/dist/':'dist'}})
writeFileSync('/tmp/spike/wk.js',`(()=>{window.__log=[];for(const n of ['beforeprint','afterprint','focus','pointermove'])addEventListener(n,()=>__log.push(n),true);window.print=()=>__log.push('print');
const names=['Start','25 or over','Receding at the front','Longer','No','Real hair, even','None of these','Continue','None of these','Continue'];let i=0;
const t=setInterval(()=>{const r=document.querySelector('[data-hair-options]').shadowRoot;if(!r)return;const n=names[i];
 const all=[...r.querySelectorAll('button,label')];const b=n===undefined?all.find(x=>x.textContent.trim()==='Print or save as PDF'):all.find(x=>x.textContent.trim().startsWith(n));
 if(!b){ if(!window.__c)window.__c=0; if(window.__c++>40){__log.push('stuck '+n);clearInterval(t)} return}
 b.click(); i++; if(n===undefined){ ${process.env.VARIANT ?? ''};clearInterval(t);__log.push('clicked')}},150)})()`)
const x=startProgram('Xvfb',['-displayfd','1','-screen','0','1100x800x24','-nolisten','tcp']); const DISPLAY=':'+await x.firstLine()
const p=spawn('python3',['/tmp/spike/wk_print.py',server.url+'/','/tmp/spike/wk.js','/tmp/spike/webkit.pdf'],{env:{...process.env,DISPLAY,WAIT:process.env.WAIT ?? '4500'},stdio:'inherit'})
const killer=setTimeout(()=>p.kill(),60000); await once(p,'exit'); clearTimeout(killer)
await x.stop(); await server.close()
const pdf=readFileSync('/tmp/spike/webkit.pdf'); const pages=await readPdf(pdf); console.log(pages.map(p=>[p.width,p.height,p.text.length,Math.min(...p.sizes),p.text.includes('HOST')]))
const doc=await getDocument({data:new Uint8Array(pdf),verbosity:0}).promise
for(let i=1;i<=doc.numPages;i++){const q=await doc.getPage(i);const v=q.getViewport({scale:1.35});const c=createCanvas(v.width,v.height);await q.render({canvasContext:c.getContext('2d') as any,viewport:v}).promise;writeFileSync(`/tmp/spike/out/webkit${process.env.TAG ?? ''}-${i}.png`,c.toBuffer('image/png'))}
