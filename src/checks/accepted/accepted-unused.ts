import { defineCheck } from '../../checking/check.ts';

/** What is accepted no longer occurs. */
export const acceptedUnused = defineCheck<{ id: string; about: string }>({
  id: 'accepted-unused',
  severity: 'warning',
  message: {
    vi: ({ id, about }) => `không còn nhắc nhở “${id}” nào${about === '' ? '' : ` về ${about}`} để chấp nhận`,
    en: ({ id, about }) => `there is no “${id}”${about === '' ? '' : ` about ${about}`} left to accept`,
  },
  help: {
    vi: () => 'hãy xóa mục này, hoặc sửa mã, đối tượng, kỳ nếu gõ nhầm',
    en: () => 'delete this item, or correct its id, subject or period',
  },
});
