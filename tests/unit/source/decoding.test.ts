import { describe, expect, test } from 'vitest';
import { decoded } from '../../../src/source/decoding.ts';

function read(content: string | Buffer) {
  const { file, faults, isReadable } = decoded(Buffer.from(content as string), 'x.yaml');
  const said = faults.map(({ id, place }) => {
    const { line, column } = file.position(place.start);
    return `${id} ${line}:${column}`;
  });
  return { text: file.text, said, isReadable, facts: faults.map(({ facts }) => facts) };
}

describe('bytes to text', () => {
  test('UTF-8, with a mark or without', () => {
    expect(read('tên: Nguyễn Văn An\r\n')).toMatchObject({
      text: 'tên: Nguyễn Văn An\r\n',
      said: [],
      isReadable: true,
    });
    expect(read('\ufefftên: x\n')).toMatchObject({ text: 'tên: x\n', said: [], isReadable: true });
    expect(read('')).toMatchObject({ text: '', said: [], isReadable: true });
  });

  test.each([
    ['with a mark', Buffer.from('\ufeffkind: tên\n', 'utf16le')],
    ['without', Buffer.from('kind: tên\n', 'utf16le')],
    ['the other way round', Buffer.from('\ufeffkind: x\n', 'utf16le').swap16()],
    ['the other way round without', Buffer.from('kind: x\n', 'utf16le').swap16()],
  ])('UTF-16 %s', (_, bytes) => {
    expect(read(bytes)).toMatchObject({ said: ['utf16-text 1:1'], isReadable: false });
  });

  test('binary files', () => {
    expect(read(Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0, 0, 0, 8]))).toMatchObject({
      said: ['binary-file 1:1'],
      isReadable: false,
    });
    expect(read('a: x\0y\n')).toMatchObject({ said: ['binary-file 1:1'], isReadable: false });
  });

  test('bytes that are not UTF-8 are told by their line, with a guess', () => {
    const tcvn3 = Buffer.from('kind: a\nname: NguyÔn V¨n An\nunit: Phßng ChÝnh s¸ch\n', 'latin1');
    expect(read(tcvn3)).toMatchObject({ said: ['not-utf8 2:11'], facts: [{ guess: 'tcvn3' }], isReadable: false });
    const vni = Buffer.from('kind: a\nname: Nguyeãn Vaên An\n', 'latin1');
    expect(read(vni)).toMatchObject({ said: ['not-utf8 2:12'], facts: [{ guess: 'vni' }] });
    expect(read(Buffer.from([0x61, 0x0a, 0xe9, 0x74]))).toMatchObject({
      said: ['not-utf8 2:1'],
      facts: [{ guess: 'unknown' }],
    });
    expect(read(Buffer.from(`${'ạ'.repeat(5000)}\n\xe1`, 'latin1').fill('a', 0, 5000))).toMatchObject({
      isReadable: false,
    });
    expect(read(Buffer.concat([Buffer.from('\ufffdạ\n'), Buffer.from([0xe1, 0xba])]))).toMatchObject({
      said: ['not-utf8 2:1'],
      facts: [{ guess: 'unknown' }],
    });
  });

  test.each(['\u0007', '\u001b', '\u007f', '\u0085', '\u009b', '\r'])('control character %j', (character) => {
    expect(read(`a: 1\nb: x${character}y\n`)).toMatchObject({ said: ['control-character 2:5'], isReadable: false });
  });

  test('tabs and line ends are none', () => {
    expect(read('a:\tx\r\nb: 🎖\n').said).toEqual([]);
  });
});

describe('old Vietnamese encodings read as Unicode', () => {
  test.each([
    ['name: NguyÔn V¨n An', 'tcvn3-text 1:7', 'NguyÔn'],
    ['unit: Phßng ChÝnh s¸ch', 'tcvn3-text 1:7', 'Phßng'],
    ['unit: Ban D©n téc tØnh Ninh ThuËn', 'tcvn3-text 1:11', 'D©n'],
    ['post: Tr­ëng phßng', 'tcvn3-text 1:7', 'Tr­ëng'],
    ['name: Nguyeãn Vaên An', 'vni-text 1:7', 'Nguyeãn'],
    ['unit: Phoøng Chính saùch', 'vni-text 1:7', 'Phoøng'],
    ['unit: Ban Daân toäc tænh Ninh Thuaän', 'vni-text 1:11', 'Daân'],
    ['post: Tröôûng phoøng', 'vni-text 1:7', 'Tröôûng'],
  ])('%s', (text, said, sample) => {
    expect(read(text)).toMatchObject({ said: [said], facts: [{ sample }], isReadable: true, text });
  });

  test.each([
    'Nguyễn Văn An, Trần Thị Bé, Phòng Chính sách – Dân tộc',
    'Kadá Thị Mai, Chamaléa Thị Hà, Pi Năng Thị Nhơn, Katơr Bá, Tà Yên Thị Lý, Patâu Axá, Niê Kdăm, Mlô Êban',
    'café, naïve, résumé, Señor Muñoz, Zoë, München, Straße, Ærø, jalapeño, Øre, François, Müller',
    '30°C ±5 ½ «xin» chào · m² © 2016 ® § 5 ¶ ¿Qué? ¡Hola! £5 ¥100 «Tốt» x × y ÷ z',
    'Ðức, Ðà Nẵng, Ðông, hoà, khoá, toà, quý, thuý, oà, Quà, Hoàng, loại, CÔNG TÁC DÂN TỘC, PHÒNG',
    'Nguyễn Văn An, Trần Thị Bé, hoà nhã, ngoài, Tuyền'.normalize('NFD'),
    'Ðinh, aâ, xoá bỏ; MTTQ; ĐBKK; Bố trí; yêu cầu; YÊU CẦU; ÊĐÊ; Ê-đê; Xê-đăng; Ja Rai',
    'An: ©, ®, ¬, µ, ß, ø, ñ, æ',
  ])('nothing is wrong with “%s”', (text) => {
    expect(read(text)).toMatchObject({ said: [], isReadable: true });
  });
});
