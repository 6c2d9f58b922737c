import { readXml } from '../../package/xml.ts';
import { textFrom } from './cell-text.ts';

/** Texts that cells refer to by number; how parts of one look, and how it is pronounced, is passed over. */
export function sharedStrings(xml: string | undefined): string[] {
  const found: string[] = [];
  let isText = false;
  let isPhonetic = false;
  readXml('xl/sharedStrings.xml', xml ?? '<sst/>', {
    open(name) {
      if (name === 'si') found.push('');
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    text(text) {
      if (isText) found.push(`${found.pop() ?? ''}${text}`);
    },
    close(name) {
      if (name === 'rPh') isPhonetic = false;
      if (name === 't') isText = false;
    },
  });
  return found.map(textFrom);
}
