import type { Block, Document } from './document.ts';
import type { Letterhead } from './letterhead.ts';
import type { SignaturePlace, Signatures } from './signatures.ts';

/** A paper with a named place wherever its content stands: what an office begins its own template from. */
export function starterOf({ locale, day, orientation, isOnePage, blocks }: Document): Document {
  const end = blocks.findIndex(({ kind }) => kind === 'signatures');
  const above = end === -1 ? blocks : blocks.slice(0, end);
  const signatures = blocks[end];
  const isFollowed = end !== -1 && end < blocks.length - 1;
  const heads = above.flatMap((block) => headOf(block) ?? []);
  const stamp: Block = { kind: 'stamp', text: place('du-thao') };
  const warning: Block = { kind: 'proclamation', text: place('canh-bao') };
  return {
    locale,
    ...(day && { day }),
    ...(orientation && { orientation }),
    ...(isOnePage && { isOnePage }),
    blocks: [
      ...heads.slice(0, 1),
      ...(heads[0]?.kind === 'letterhead' ? [stamp, warning] : []),
      ...heads.slice(1),
      text('toan-van'),
      ...(signatures?.kind === 'signatures' ? [signed(signatures)] : []),
      ...(isFollowed ? [text('phu-luc')] : []),
    ],
  };
}

function place(name: string): string {
  return `{{${name}}}`;
}

function text(name: string): Block {
  return { kind: 'paragraph', text: place(name) };
}

/** What stands above every text, with places in it. */
function headOf(block: Block): Block | undefined {
  if (block.kind === 'letterhead') return letterhead(block);
  if (block.kind === 'title') return { kind: 'title', text: place('tieu-de') };
  if (block.kind !== 'type-and-subject') return undefined;
  return { kind: 'type-and-subject', type: place('ten-loai'), subject: place('trich-yeu') };
}

function letterhead({ parent, number, about, dated }: Letterhead): Letterhead {
  return {
    kind: 'letterhead',
    ...(parent !== undefined && { parent: place('co-quan-chu-quan') }),
    own: place('co-quan'),
    ...(number && { number: { number: place('so'), symbol: place('ky-hieu') } }),
    ...(about !== undefined && { about: place('trich-yeu') }),
    ...(dated && { dated: { place: place('dia-danh'), words: place('ngay-thang') } }),
  };
}

function signed({ places, recipients }: Signatures): Signatures {
  return {
    kind: 'signatures',
    places: places.map(signer),
    ...(recipients && { recipients: { items: [], keptAt: '', lines: [place('noi-nhan')] } }),
  };
}

function signer({ remark, post }: SignaturePlace, i: number): SignaturePlace {
  const own = (name: string) => place(i === 0 ? name : `${name}-${i + 1}`);
  return {
    lines: [own('chuc-vu')],
    ...(remark !== undefined && { remark }),
    ...(post !== undefined && { post: own('chuc-vu-kiem') }),
    name: own('nguoi-ky'),
  };
}
