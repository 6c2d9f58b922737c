import { SIZES } from '../paper/columns.ts';
import type { PaperStyle } from '../paper/style.ts';

/** How a page looks: a sheet of paper on a screen, its text alone on a phone, A4 on a printer. */
export function styleSheet(style: PaperStyle): string {
  const { margins, pageNumberAt, firstLine, areGroundsItalic, spaceBetween, cellPadding } = style;
  const { headSize, mottoSize, numberSize, datedSize, bodySize, spaceAtEnd, spaceToSign } = style;
  const number = pageNumberAt === 'top-centre' ? '@top-center' : '@bottom-right';
  const edges = `${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm`;
  return `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#eceff3;color:#111;font:17px/1.5 "Times New Roman",Tinos,"Liberation Serif",serif}
main{max-width:210mm;margin:24px auto;padding:14mm 15mm 14mm 20mm;background:#fff;box-shadow:0 1px 6px #0003}
main.landscape{max-width:297mm}
p,.p{margin:.45em 0;text-align:justify;text-indent:${firstLine}mm}
h1,h2,h3,h4,.h1,.h2,.h3,.h4{font-size:1em;line-height:1.4;margin:.7em 0 .3em}
h1,.h1{text-align:center;font-size:1.06em;margin-bottom:0}
h2,h3,h4,.h2,.h3,.h4{text-indent:${firstLine}mm}
h4,.h4{font-weight:normal}.h1,.h2,.h3{font-weight:bold}
ul,ol{margin:.3em 0;padding-left:calc(${firstLine}mm + 1em)}
ul{list-style:"-  "}
.middle,.subject,.remark,.proclamation{text-align:center;text-indent:0}
.subject{font-weight:bold;margin:0}
.subject::after,.own::after,.motto::after{content:"";display:block;border-top:1px solid #111;margin:.25em auto 0}
.subject::after{width:26%}.own::after{width:28%}.motto::after{width:11.5em}
.proclamation{font-weight:bold}
.remark{font-style:italic}
.whole{white-space:nowrap}
.to-write{display:flex;text-indent:0;padding-left:${firstLine}mm}.to-write::after{content:"";flex:1;border-bottom:1px dotted #111}li.to-write{padding-left:0}
.ground{font-style:${areGroundsItalic ? 'italic' : 'normal'}}
.foot{text-indent:0}
.to{margin:.6em 0;padding-left:20%;text-indent:0}
.to .line{display:block}.to .many{padding-left:4.4em}
.stamp{width:fit-content;max-width:100%;margin:.6em auto .6em 0;padding:.15em .8em;border:2px solid #9b0a1e;color:#9b0a1e;font-weight:bold;text-indent:0;text-align:left}
.head,.end{display:grid;grid-template-columns:minmax(0,1fr) max-content;gap:.2em 1em;text-align:center;margin-bottom:.6em}
.head div,.end div{margin:0}
.parent,.own,.nation{font-size:${headSize / bodySize}em}.motto{font-size:${mottoSize / bodySize}em}.number{font-size:${numberSize / bodySize}em}.dated{font-size:${datedSize / bodySize}em}
.own,.nation,.motto{font-weight:bold}
.dated{font-style:italic}
.end{grid-template-columns:1fr 1fr;margin-top:1em;break-inside:avoid}
.end.three{grid-template-columns:1fr 1fr 1fr}
.copies{text-align:left;font-size:.8em;line-height:1.35}
.copies b{font-size:1.08em;font-style:italic}
.signer b{display:block}
.signer .name{margin-top:4.5em}
.scroll{margin:.6em 0}
.scroll:focus-visible,summary:focus-visible,a:focus-visible{outline:3px solid #0b4f9c;outline-offset:1px}
table{border-collapse:collapse;width:100%;font-size:.92em;line-height:1.35}
caption{font-weight:bold;padding:.2em 0 .35em}
th,td{border:1px solid #444;padding:.2em .4em;vertical-align:middle}
thead th{background:#eef1f5;text-align:center}
tbody th{text-align:left;font-weight:bold}
tbody th.depth2{font-weight:normal;font-style:italic}
tr.total{break-before:avoid}tr.total td{font-weight:bold}
.right{text-align:right}.centre{text-align:center}.left{text-align:left}
.right,.centre{font-variant-numeric:tabular-nums;white-space:nowrap}
table.form td{height:9mm}
.good{color:#17602f}.poor{color:#7a4b00}.bad{color:#9b0a1e}
.notes{font-size:.92em;text-indent:0;margin:.15em 0}
figure{margin:1em 0;break-inside:avoid}
figcaption{font-weight:bold;text-align:center;margin-bottom:.3em}
svg.chart{width:100%;height:auto;font:14px "Times New Roman",Tinos,"Liberation Serif",serif}
svg.chart .small{font-size:12px}
details.why{display:inline}
details.why:not([open])::details-content{display:none}
details.why[open]::details-content{display:contents}
:has(>details.why[open])::after{content:"";display:block;clear:both}
td details.why[open]{display:inline-block;vertical-align:top;text-align:left}
details.why>summary{display:inline;list-style:none;cursor:pointer;color:#0b4f9c;text-decoration:underline dotted;text-underline-offset:.2em}
details.why>summary::-webkit-details-marker{display:none}
.steps{margin:.3em 0;padding:.4em .7em;border-left:3px solid #0b4f9c;background:#f3f6fa;font-size:.9em;text-indent:0;white-space:normal;text-align:left;font-weight:normal;font-style:normal;float:left;width:100%}
tbody tr{position:relative}
td .steps{position:absolute;z-index:1;left:0;right:0;top:100%;width:auto;box-shadow:0 4px 12px #0004}
tr:has(details[open])>td{background:#f3f6fa}
.steps ul{margin:.2em 0;padding-left:1.1em}
.steps small{color:#444;overflow-wrap:anywhere}
.figures>summary{cursor:pointer;color:#0b4f9c}
mark{background:#fff2cc;color:#111}
mark a{color:inherit;text-decoration:none}
mark sup{font-size:.7em;color:#0b4f9c}
aside{margin-top:1.5em;padding-top:.6em;border-top:1px solid #bbb;font-size:.9em}
hr{border:0;border-top:1px dashed #888;margin:2em 0}
@media (max-width:640px){
main{margin:0;padding:5mm 4mm;box-shadow:none}
p,.p{text-align:left;text-indent:0}p,li{overflow-wrap:anywhere}h2,h3,h4,.h2,.h3,.h4{text-indent:0}
.head,.end,.end.three{grid-template-columns:1fr}
.head .nation{margin-top:.6em}
.to{padding-left:0}.to .many{padding-left:1em}
svg.chart{min-width:640px}figure{overflow-x:auto}
mark sup{font-size:11px}.copies{font-size:15px}.to-write{padding-left:0}
.scroll{overflow-x:auto}
table{border-collapse:separate;border-spacing:0;border:0 solid #444;border-width:1px 0 0 1px}th,td{border-width:0 1px 1px 0}
caption{text-align:left}caption span,tbody th span,td[colspan]>span{display:inline-block;position:sticky;left:.4em;max-width:78vw}td[colspan]>span{left:43vw;max-width:48vw}
.key{position:sticky;left:0;z-index:1;max-width:42vw;background:#fff;box-shadow:1px 0 0 #444}
thead .key{background:#eef1f5}td.key:not(.text){white-space:nowrap}.text{min-width:10em}.key.text{min-width:8em}
td .steps{position:static;float:none;width:max-content;max-width:75vw;box-shadow:none}
}
@media screen{table:not(.form) col{width:auto}}
@page{size:A4;margin:${edges};${number}{content:counter(page);font:14pt "Times New Roman",serif}}
@page:first{${number}{content:none}}
@page across{size:A4 landscape;margin:${edges}}
@media print{
body{background:#fff;font-size:${bodySize}pt;line-height:1.15}
p,.p,li{margin:${spaceBetween}pt 0 0}h1,h2,h3,h4,.h1,.h2,.h3,.h4{margin:${spaceBetween}pt 0 2pt}
ul,ol{margin:0;padding-left:0;list-style-position:inside}li{text-indent:${firstLine}mm;text-align:justify}
.head{gap:0 1em}.scroll{margin:4pt 0}table{table-layout:fixed}.right,.centre{white-space:normal}.notes{font-size:12pt;margin:3pt 0 0}.foot{font-size:9pt;margin:2pt 0 0}.end{margin-top:${spaceAtEnd}pt}.signer .name{margin-top:${spaceToSign - 10}pt}.copies{font-size:11pt}
main,main.landscape{max-width:none;margin:0;padding:0;box-shadow:none}
.across{page:across}
.new-page{break-before:page}
hr,aside,mark sup,.figures{display:none}
thead{display:table-header-group}
${SIZES.map((size) => `.s${size} table{font-size:${size}pt;line-height:1.15}`).join('')}
th,td{padding:${cellPadding}mm 1.3mm}.short{break-inside:avoid}
tr{break-inside:avoid}
tr.band{break-after:avoid}
.end{break-before:avoid}
h1,h2,h3,h4,.h1,.h2,.h3,.h4,caption{break-after:avoid}
.steps{display:none}
details.why>summary{color:inherit;text-decoration:none}
tr:has(details[open])>td{background:none}
.good,.poor,.bad,.stamp{color:inherit}.stamp{border-color:#111}
}
`;
}
