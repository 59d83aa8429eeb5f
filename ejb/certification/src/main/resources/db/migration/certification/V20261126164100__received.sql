-- Certificates that came by a company's consent.
CREATE TABLE certification_received_certificate (
  id          BINARY(16)  NOT NULL PRIMARY KEY,
  company_id  BINARY(16)  NOT NULL,
  institute   VARCHAR(12) NOT NULL,
  number      VARCHAR(40) NOT NULL,
  company_number VARCHAR(20) NOT NULL,
  facts       MEDIUMTEXT  NOT NULL,
  received_at DATETIME(6) NOT NULL
);
CREATE UNIQUE INDEX certification_received_certificate_of ON certification_received_certificate (company_id, institute, number);
CREATE INDEX certification_received_certificate_number ON certification_received_certificate (company_number);

-- The models on them, in the form in which models are compared.
CREATE TABLE certification_received_model (
  certificate_id BINARY(16)   NOT NULL,
  compared       VARCHAR(100) NOT NULL,
  PRIMARY KEY (certificate_id, compared)
);
CREATE INDEX certification_received_model_compared ON certification_received_model (compared);

-- Test reports that came by a company's consent: the receipt with its report, items, samples and single tests.
CREATE TABLE certification_report (
  id               BINARY(16)   NOT NULL PRIMARY KEY,
  company_id       BINARY(16)   NOT NULL,
  institute        VARCHAR(12)  NOT NULL,
  number           VARCHAR(40)  NOT NULL,
  receipt_number   VARCHAR(40)  NOT NULL,
  issued_on        DATE,
  verdict_code     VARCHAR(20)  NOT NULL,
  outcome          VARCHAR(8)   NOT NULL,
  applicant_name   VARCHAR(200) NOT NULL,
  applicant_number VARCHAR(20)  NOT NULL,
  product          VARCHAR(200) NOT NULL,
  model            VARCHAR(200) NOT NULL,
  received_at      DATETIME(6)  NOT NULL
);
CREATE UNIQUE INDEX certification_report_of ON certification_report (company_id, institute, number);
CREATE INDEX certification_report_company ON certification_report (company_id, id);

CREATE TABLE certification_report_item (
  report_id    BINARY(16)  NOT NULL,
  item         INT         NOT NULL,
  large_class  VARCHAR(40) NOT NULL,
  middle_class VARCHAR(40) NOT NULL,
  PRIMARY KEY (report_id, item)
);

CREATE TABLE certification_report_sample (
  report_id BINARY(16)   NOT NULL,
  item      INT          NOT NULL,
  sample    INT          NOT NULL,
  number    VARCHAR(40)  NOT NULL,
  name      VARCHAR(200) NOT NULL,
  model     VARCHAR(200) NOT NULL,
  compared  VARCHAR(100) NOT NULL,
  maker     VARCHAR(200) NOT NULL,
  PRIMARY KEY (report_id, item, sample)
);
CREATE INDEX certification_report_sample_compared ON certification_report_sample (compared);

CREATE TABLE certification_report_test (
  report_id       BINARY(16)   NOT NULL,
  item            INT          NOT NULL,
  sample          INT          NOT NULL,
  place           INT          NOT NULL,
  name            VARCHAR(200) NOT NULL,
  standard        VARCHAR(200) NOT NULL,
  test_condition  VARCHAR(200) NOT NULL,
  unit            VARCHAR(100) NOT NULL,
  detection_limit VARCHAR(200) NOT NULL,
  measured        VARCHAR(200) NOT NULL,
  criterion       VARCHAR(200) NOT NULL,
  verdict         VARCHAR(100) NOT NULL,
  cas_number      VARCHAR(40)  NOT NULL,
  PRIMARY KEY (report_id, item, sample, place)
);
