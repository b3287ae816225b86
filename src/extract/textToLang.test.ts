import { expect, it } from 'vitest';
import { textToLang } from './textToLang.ts';

it.each([
  ['Hai tỉnh thống nhất mở lại cửa khẩu vào tháng sau.', 'vi'],
  ['Hai tỉnh thống nhất mở lại cửa khẩu vào tháng sau.'.normalize('NFD'), 'vi'],
  ['Hội hữu nghị Việt Nam - 云南 trao quà cho học sinh vùng biên giới.', 'vi'],
  ['两省代表就口岸通关和边境贸易交换了意见，并签署会议纪要。', 'zh'],
  ['河江省（Hà Giang）与文山州代表团在天保口岸会面，商定下一步合作。', 'zh'],
  ['The two provinces agreed to reopen the gate and to train officers for the border market.', 'en'],
  ['Hà Giang and Wenshan officials met at the border gate for the third session of the talks.', 'en'],
  ['Les deux provinces ont convenu de rouvrir le poste frontière et de former des agents pour le marché.', null],
  ['As duas províncias concordaram em reabrir o posto de fronteira e formar agentes para o mercado.', null],
  ['両省は国境の検問所を再開することで合意した。来月から新しい列車が運行される。', null],
  ['สองจังหวัดตกลงเปิดด่านชายแดนอีกครั้งในเดือนหน้า', null],
  ['Две провинции договорились вновь открыть пограничный пункт в следующем месяце.', null],
  ['', null],
  ['12/05/2023', null],
])('%j is %s', (text, lang) => {
  expect(textToLang(text)).toBe(lang);
});
