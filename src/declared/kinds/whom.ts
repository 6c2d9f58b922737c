import { define } from '../shape.ts';
import { id, oneKeyOf, some, text } from './shapes.ts';

/** Who is in charge of something. */
export const whom = define(
  'whom',
  some(
    oneKeyOf({
      unit: id`Mã tập thể | Mã phòng chịu trách nhiệm, ví dụ phong-mot. | Unit. Id of the unit in charge, e.g. phong-mot.`,
      head: id`Người đứng đầu của | Mã phòng mà người đứng đầu chịu trách nhiệm, ai giữ chức cũng vậy, ví dụ phong-mot. | Head. Id of the unit whose head is in charge, whoever that is, e.g. phong-mot.`,
      member: id`Mã cá nhân | Mã một người, ví dụ nguyen-van-an. | Member. Id of one person, e.g. nguyen-van-an.`,
      post: text`Chức danh | Chức danh bằng lời, ví dụ Phó Trưởng ban phụ trách. | Post. In words, e.g. Phó Trưởng ban phụ trách.`,
    }),
  ),
);
