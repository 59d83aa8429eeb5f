-- What was kept apart for recommendations; words that supervisors have added meanwhile stay as they are. Words are met anywhere in
-- names, also over blanks, so that the shortest of old (as in 브라운 or 여성 인조가죽) come in longer ones.
INSERT IGNORE INTO care_sensitive_word (word, kind, added_at, added_by) VALUES
  ('건강기능', 'MEDICAL', '2026-11-29 00:00:00', 'Ansim'),
  ('건강식품', 'MEDICAL', '2026-11-29 00:00:00', 'Ansim'),
  ('다이어트', 'MEDICAL', '2026-11-29 00:00:00', 'Ansim'),
  ('health', 'MEDICAL', '2026-11-29 00:00:00', 'Ansim'),
  ('성인물', 'INTIMATE', '2026-11-29 00:00:00', 'Ansim'),
  ('성인몰', 'INTIMATE', '2026-11-29 00:00:00', 'Ansim'),
  ('팬티', 'INTIMATE', '2026-11-29 00:00:00', 'Ansim'),
  ('브라렛', 'INTIMATE', '2026-11-29 00:00:00', 'Ansim'),
  ('브라탑', 'INTIMATE', '2026-11-29 00:00:00', 'Ansim'),
  ('브라세트', 'INTIMATE', '2026-11-29 00:00:00', 'Ansim'),
  ('와이어브라', 'INTIMATE', '2026-11-29 00:00:00', 'Ansim'),
  ('스포츠브라', 'INTIMATE', '2026-11-29 00:00:00', 'Ansim'),
  ('심리스브라', 'INTIMATE', '2026-11-29 00:00:00', 'Ansim'),
  ('누드브라', 'INTIMATE', '2026-11-29 00:00:00', 'Ansim'),
  ('생리용품', 'HYGIENE', '2026-11-29 00:00:00', 'Ansim'),
  ('생리컵', 'HYGIENE', '2026-11-29 00:00:00', 'Ansim'),
  ('생리통', 'HYGIENE', '2026-11-29 00:00:00', 'Ansim');
