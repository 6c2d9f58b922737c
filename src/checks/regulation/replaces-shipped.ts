import { defineCheck } from '../../checking/check.ts';

/** A regulation of the agency with the id of one that comes with emul, which it replaces wherever that is named. */
export const replacesShipped = defineCheck<{ id: string }>({
  id: 'replaces-shipped',
  severity: 'warning',
  counted: { vi: 'quy chế thay bản có sẵn', en: 'regulations in the place of shipped ones' },
  message: {
    vi: ({ id }) => `tệp này thay cho quy chế “${id}” có sẵn trong emul, ở mọi chỗ ghi mã ấy`,
    en: ({ id }) => `this file replaces the regulation “${id}” that comes with emul, wherever that is named`,
  },
  help: {
    vi: ({ id }) => `muốn sửa riêng một số điều thì đặt mã khác và ghi extends: ${id}; không sửa gì thì bỏ tệp này đi`,
    en: ({ id }) => `to change some of it, give it another id and write extends: ${id}; to change nothing, remove it`,
  },
  *inWorkspace({ ownRegulations, shippedRegulations }) {
    for (const { id } of ownRegulations)
      if (shippedRegulations.includes(id.value)) yield { at: id.place, facts: { id: id.value } };
  },
});
