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
    expect(read(`a: xy\nb${'\0'.repeat(20)}`)).toMatchObject({ said: ['binary-file 2:2'], isReadable: false });
  });

  test('one NUL in a text is told at its place', () => {
    expect(read('kind: scores\na: x\0y\n')).toMatchObject({
      said: ['control-character 2:5'],
      facts: [{ code: 'U+0000' }],
      isReadable: false,
    });
  });

  /** As Windows-1258 has it: the letter, then its tone. */
  const cp1258 = (text: string) => {
    const apart = text.replace(/[\u1ea0-\u1ef9àáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]/giu, (letter) => {
      const [all, tone] = [letter.normalize('NFD'), /[\u0300\u0301\u0303\u0309\u0323]/];
      return all.replace(tone, '').normalize('NFC') + (tone.exec(all)?.[0] ?? '');
    });
    const codes: Readonly<Record<string, number>> = {
      ă: 0xe3,
      Ă: 0xc3,
      đ: 0xf0,
      Đ: 0xd0,
      ơ: 0xf5,
      Ơ: 0xd5,
      ư: 0xfd,
      Ư: 0xdd,
    };
    const tones: Readonly<Record<string, number>> = {
      '\u0300': 0xcc,
      '\u0309': 0xd2,
      '\u0303': 0xde,
      '\u0301': 0xec,
      '\u0323': 0xf2,
    };
    return Buffer.from([...apart].map((letter) => codes[letter] ?? tones[letter] ?? letter.charCodeAt(0)));
  };
  const PEOPLE = [
    'members:\n  - {id: a, name: Nguyễn Văn An, title: Chuyên viên}\n  - {id: b, name: Trần Thị Hồng Hạnh, title: Phó Trưởng phòng}\n',
    'name: Ban Dân tộc tỉnh Ninh Thuận\nunits:\n  - {id: cs, name: Phòng Chính sách – Dân tộc}\n'.replace('–', '-'),
    'reasons: Chậm báo cáo kết quả thực hiện nhiệm vụ được giao trong quý\n',
  ];
  test.each(PEOPLE)('Windows-1258 is called by its name: %j', (text) => {
    const bytes = cp1258(text);
    expect(read(bytes)).toMatchObject({ facts: [{ guess: 'cp1258' }], isReadable: false });
    expect(read(Buffer.from(bytes.toString('latin1')))).toMatchObject({ facts: [{ how: 'cp1258' }], isReadable: true });
  });

  test.each<readonly [string, string, string, string]>([
    ['name: Nguyá»…n VÄƒn An', '1:7', 'mojibake', 'Nguyễn'],
    ['name: Tráº§n Thá»‹ HÃ\u00a0', '1:7', 'mojibake', 'Trần'],
    ['name: Nguy\ufffdn', '1:7', 'lost', ''],
    ['a: 1\nname: Văn\u200b An', '2:7', 'hidden', 'Văn'],
    ['name: \u202eAn', '1:7', 'hidden', 'An'],
    ['name: Nguy\u00adễn', '1:7', 'hidden', 'Nguyễn'],
    ['name: ChÃ\u00ad', '1:7', 'mojibake', 'Chí'],
  ])('a word that was spoiled: %j', (text, place, how, meant) => {
    const { said, facts, isReadable } = read(text);
    expect([said[0], isReadable]).toEqual([`garbled-text ${place}`, true]);
    expect(facts[0]).toMatchObject({ how, meant });
  });

  test.each(['\u00a0', '\u3000', '\u2003', ' \u00a0'])('a line that begins with %j', (blank) => {
    const column = blank.length;
    expect(read(`a:\n${blank}b: 1\n`)).toMatchObject({ said: [`odd-indent 2:${column}`], isReadable: false });
  });

  test.each([
    ['- \u00a0a: 1', 3, ' '],
    ['-\u00a0a: 1', 2, '-'],
    ['  - - \u2003a: 1', 7, ' '],
    ['period:\u00a02016', 8, ':'],
    ['- id:\u00a0a', 6, ':'],
  ])('a blank of Word behind a dash or a name: %j', (line, column, behind) => {
    const { said, facts } = read(`a:\n${line}\n`);
    expect(said).toEqual([`odd-indent 2:${column}`]);
    expect(facts[0]).toMatchObject({ behind: behind.trim() || undefined });
  });

  test.each(['NGÃ–BẢY', 'Lê Nguyên Ðức', 'b\u00a0: 1', 'kể cả “quì” và ‘ngã’', '# Ủy ban 👨\u200d👩', 'Y Wêñ Kađá'])(
    'sound: %j',
    (text) => {
      expect(read(text)).toMatchObject({ said: [], isReadable: true });
    },
  );

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
