-- Nobody tells us of the moment at which goods are fetched: the sentence must be true before and after it. A wording of supervisors stays.
UPDATE care_greeting_template SET words = '{{date}}에 주문하신 상품은 {{site}} 보관함으로 예약해 드렸습니다.'
  WHERE fact = 'LOCKER' AND language = 'ko' AND words = '{{date}}에 맡기신 상품은 {{site}} 보관함에 있습니다.';
UPDATE care_greeting_template SET words = 'For what you ordered on {{date}} we booked a locker at {{site}}.'
  WHERE fact = 'LOCKER' AND language = 'en' AND words = 'Your goods of {{date}} are in the locker at {{site}}.';
