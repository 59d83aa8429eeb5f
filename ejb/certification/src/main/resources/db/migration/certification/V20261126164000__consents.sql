-- The terms of consent in their versions; the newest that holds is the one agreed to. Staff of the institutes write them.
CREATE TABLE certification_consent_term (
  code       VARCHAR(10)   NOT NULL,
  version    VARCHAR(20)   NOT NULL,
  valid_from DATE          NOT NULL,
  compulsory BOOLEAN       NOT NULL,
  title_ko   VARCHAR(200)  NOT NULL,
  title_en   VARCHAR(200)  NOT NULL,
  text_ko    VARCHAR(2000) NOT NULL,
  text_en    VARCHAR(2000) NOT NULL,
  PRIMARY KEY (code, version)
);

CREATE UNIQUE INDEX certification_consent_term_from ON certification_consent_term (code, valid_from);

INSERT INTO certification_consent_term (code, version, valid_from, compulsory, title_ko, title_en, text_ko, text_en) VALUES
  ('TTC007', '1.0', '2026-01-01', TRUE, '인증·시험성적서 정보의 제공', 'Provision of certificates and test reports',
   '시험인증기관이 우리 회사의 인증과 시험성적서 정보를 아래 받는 곳에 정기적으로 보내는 데 동의합니다.',
   'The institute may regularly send this company’s certificates and test reports to the receiver named below.'),
  ('TTC008', '1.0', '2026-01-01', TRUE, '제공받은 정보의 수집과 이용', 'Collection and use of what is provided',
   '아래 받는 곳이 제공받은 정보를 아래 목적에 쓰고, 아래 기간 동안 보관하는 데 동의합니다.',
   'The receiver may use what is provided for the purpose below and keep it for the time below.'),
  ('TTC009', '1.0', '2026-01-01', FALSE, '시험성적서 제출처에 대한 공개', 'Disclosure to the company a report was submitted to',
   '시험성적서를 제출한 회사가 그 시험성적서의 내용과 결과를 시험인증기관에서 직접 받아 보는 데 동의합니다.',
   'The company to which a test report was submitted may receive its content and results from the institute.');

-- Every act of consent, for ever: rows are added and never changed.
CREATE TABLE certification_consent_act (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  company_id BINARY(16)   NOT NULL,
  institute  VARCHAR(12)  NOT NULL,
  position   INT          NOT NULL,
  act        VARCHAR(9)   NOT NULL,
  provision  BOOLEAN      NOT NULL,
  disclosure BOOLEAN      NOT NULL,
  terms      VARCHAR(200) NOT NULL,
  ends_on    DATE,
  acted_by   VARCHAR(120) NOT NULL,
  acted_at   DATETIME(6)  NOT NULL
);
CREATE UNIQUE INDEX certification_consent_act_position ON certification_consent_act (company_id, institute, position);

-- Where each consent stands after its last act: whether the institute knows, and what was collected by it.
CREATE TABLE certification_consent (
  id                 BINARY(16)  NOT NULL PRIMARY KEY,
  company_id         BINARY(16)  NOT NULL,
  institute          VARCHAR(12) NOT NULL,
  position           INT         NOT NULL,
  act_id             BINARY(16),
  state              VARCHAR(9)  NOT NULL,
  disclosure         BOOLEAN     NOT NULL,
  ends_on            DATE,
  noticed            BOOLEAN     NOT NULL,
  telling            VARCHAR(8)  NOT NULL,
  told_at            DATETIME(6),
  tell_tried_at      DATETIME(6),
  tell_trouble       VARCHAR(16),
  tell_code          VARCHAR(40),
  certificates_since VARCHAR(40) NOT NULL,
  reports_since      VARCHAR(40) NOT NULL,
  collected_at       DATETIME(6),
  collect_trouble    VARCHAR(16),
  collect_failures   INT         NOT NULL,
  collect_due        DATETIME(6),
  claimed_until      DATETIME(6)
);
CREATE UNIQUE INDEX certification_consent_of ON certification_consent (company_id, institute);
CREATE INDEX certification_consent_due ON certification_consent (institute, collect_due);
CREATE INDEX certification_consent_end ON certification_consent (state, ends_on);
CREATE INDEX certification_consent_telling ON certification_consent (telling, tell_tried_at);
