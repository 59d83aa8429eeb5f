-- Once a consent has ended, the companies in its reports are masked: since when, and with as many asterisks for every name.
ALTER TABLE certification_report ADD COLUMN masked_at DATETIME(6);

UPDATE certification_report SET masked_at = (SELECT MAX(a.acted_at) FROM certification_consent_act a
  WHERE a.company_id = certification_report.company_id AND a.institute = certification_report.institute AND NOT a.provision)
  WHERE applicant_number LIKE '*%';
UPDATE certification_report SET applicant_name = '****', applicant_number = '****' WHERE masked_at IS NOT NULL;
UPDATE certification_report_sample SET maker = '****'
  WHERE maker <> '' AND report_id IN (SELECT id FROM certification_report WHERE masked_at IS NOT NULL);
