/** What a number counts, as far as papers say it behind figures. */
const UNITS = 'điểm|lần|tuần|tháng|năm|ngày|buổi|giờ|phút|phiếu|đồng|points?|times|weeks?|months?';
const NO_BREAK = '\u00a0';

/** A text in which no line ends between a sign and its number, or a number and its unit. */
export function held(text: string): string {
  return signed(text)
    .replace(/(?<=[−+×]) (?=\d)/g, NO_BREAK)
    .replace(new RegExp(`(?<=\\d) (?=(?:${UNITS})(?!\\p{L}))`, 'gu'), NO_BREAK);
}

/** Behind a hyphen Word ends a line, behind a minus it does not; a number alone keeps what Excel reads. */
export function signed(text: string): string {
  return BARE_NUMBER.test(text) ? text : text.replace(/(?<=^|[\s(“])-(?=\d)/g, '−');
}

const BARE_NUMBER = /^-?\d[\d.,]*%?$/;
