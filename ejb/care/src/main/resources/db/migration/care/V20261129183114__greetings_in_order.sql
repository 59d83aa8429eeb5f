-- Free deliveries are no persons whom one honours, and nobody is told what they lack. A wording of supervisors stays.
UPDATE care_greeting_template SET words = '이번 달 무료 배송이 {{left}}회 남아 있습니다.'
  WHERE fact = 'FREE_DELIVERIES' AND language = 'ko' AND words = '이번 달 무료 배송이 {{left}}회 남으셨습니다.';
UPDATE care_greeting_template SET words = 'You have {{amount}} and {{count}} purchase(s) to go to the grade {{grade}}.'
  WHERE fact = 'GAP_NEXT' AND language = 'en' AND words = 'To the grade {{grade}} you lack {{amount}} and {{count}} purchase(s).';
UPDATE care_greeting_template SET words = 'You have {{amount}} and {{count}} purchase(s) to go to keep the grade {{grade}} after {{until}}.'
  WHERE fact = 'GAP_KEEP' AND language = 'en' AND words = 'To keep the grade {{grade}} after {{until}} you lack {{amount}} and {{count}} purchase(s).';
