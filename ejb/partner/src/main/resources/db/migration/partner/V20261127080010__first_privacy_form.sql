-- A first questionnaire. The articles are named from memory and nobody has compared the questions with the text in force:
-- all are marked unverified until staff have.
INSERT INTO partner_privacy_form (number, valid_from, made_by, made_at)
VALUES (1, '2026-01-01', 'Ansim', '2026-11-27 00:00:00');

INSERT INTO partner_privacy_question (form, place, korean, english, evidence, finding, source, trust) VALUES
  (1, 1, '고객 개인정보를 위탁받은 업무의 목적과 범위 안에서만 처리합니까?', 'Do you process customers'' personal data only for the purpose and within the scope of the work entrusted to you?', FALSE, 'NO', '개인정보 보호법 제26조 제5항', 'UNVERIFIED'),
  (1, 2, '위탁자의 동의 없이 다른 업체에 다시 위탁하고 있습니까?', 'Do you pass processing on to others without the consent of whoever entrusted it to you?', FALSE, 'YES', '개인정보 보호법 제26조 제6항', 'UNVERIFIED'),
  (1, 3, '개인정보 보호책임자를 정했습니까?', 'Have you appointed a privacy officer?', TRUE, 'NO', '개인정보 보호법 제31조', 'UNVERIFIED'),
  (1, 4, '내부 관리계획을 세우고 해마다 살핍니까?', 'Do you have an internal management plan that is looked through every year?', TRUE, 'NO', '개인정보의 안전성 확보조치 기준', 'UNVERIFIED'),
  (1, 5, '개인정보를 다루는 사람을 최근 1년 안에 교육했습니까?', 'Were the people who handle personal data trained within the last year?', TRUE, 'NO', '개인정보 보호법 제28조', 'UNVERIFIED'),
  (1, 6, '접근 권한을 일에 필요한 사람에게만 주고, 그만둔 사람의 권한은 바로 없앱니까?', 'Is access given only to those whose work needs it, and taken away at once from those who leave?', FALSE, 'NO', '개인정보의 안전성 확보조치 기준', 'UNVERIFIED'),
  (1, 7, '여러 사람이 한 계정을 함께 씁니까?', 'Do several people share one account?', FALSE, 'YES', '개인정보의 안전성 확보조치 기준', 'UNVERIFIED'),
  (1, 8, '고객 개인정보를 보내고 보관할 때 암호화합니까?', 'Are customers'' personal data encrypted when sent and when stored?', FALSE, 'NO', '개인정보 보호법 제29조', 'UNVERIFIED'),
  (1, 9, '접속 기록을 1년 이상 보관하고 살핍니까?', 'Are access logs kept for a year or longer, and looked through?', FALSE, 'NO', '개인정보의 안전성 확보조치 기준', 'UNVERIFIED'),
  (1, 10, '송장 등 고객 개인정보가 적힌 종이를 잠그거나 파쇄합니까?', 'Is paper with customers'' data, such as waybills, locked away or shredded?', FALSE, 'NO', '개인정보의 안전성 확보조치 기준', 'UNVERIFIED'),
  (1, 11, '일이 끝난 고객 개인정보를 바로 파기하고 기록을 남깁니까?', 'Are customers'' data destroyed as soon as the work is done, and is that recorded?', TRUE, 'NO', '개인정보 보호법 제21조', 'UNVERIFIED'),
  (1, 12, '최근 1년 안에 개인정보가 유출된 적이 있습니까?', 'Did personal data leak within the last year?', FALSE, 'YES', '개인정보 보호법 제34조', 'UNVERIFIED');
