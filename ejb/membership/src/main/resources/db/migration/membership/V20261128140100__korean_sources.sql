-- What the product comes with is told to Korean readers.
UPDATE membership_policy SET source = '국내 홈쇼핑사가 두루 쓰는 기준' WHERE version = 1 AND made_by = 'system';
UPDATE membership_point_policy SET source = '상사 채권의 소멸 시효 5년. 공정거래위원회가 2024년 12월에 더 짧은 유효 기간을 지적함'
  WHERE valid_from = '2026-01-01';
UPDATE membership_benefit_plan SET source = '상사 채권의 소멸 시효 5년. 공정거래위원회가 2024년 12월에 더 짧은 유효 기간을 지적함'
  WHERE valid_from = '2026-01-01' AND proposed_by = 'system';
