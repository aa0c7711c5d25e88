import { createCanvas, loadImage } from '@napi-rs/canvas'
import { writeFileSync } from 'node:fs'
const files=process.argv.slice(3); const c=createCanvas(1640,files.length*150); const x=c.getContext('2d'); x.fillStyle='#ccc'; x.fillRect(0,0,1640,files.length*150)
for (const [i,f] of files.entries()){ for (const [k,n] of [1,2].entries()){ try{ const im=await loadImage(`/tmp/spike/out/${f}-${n}.png`); const y=n===1?im.height-140:0; x.drawImage(im,0,y,im.width,140,k*820,i*150,im.width,140)}catch(e){} } }
writeFileSync(process.argv[2],c.toBuffer('image/png'))
