package kr.ansim.simulators.institute;

import java.util.LinkedHashMap;
import java.util.Map;
import kr.ansim.simulators.certificates.Certificate;
import kr.ansim.simulators.certificates.Report;
import kr.ansim.simulators.certificates.State;
import org.jspecify.annotations.Nullable;

/** The institutes' records of certificates and test reports. Every value is a string. */
final class Records {

    private static final String PASSED = "01";
    private static final String FAILED = "02";

    private Records() {}

    static Map<String, @Nullable Object> certificate(Certificate one, boolean masked) {
        CompanyFields companies = new CompanyFields(masked);
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        record.put("inst_id", one.institute().code());
        record.put("cert_no", one.number());
        record.put("cert_div_cd", one.goods().kind().divisionCode());
        record.put("cert_stt_cd", State.codeOf(one.standing().state()));
        record.put("cert_ymd", oddity(one) == 1 ? "0" : one.certifiedOn());
        record.put("cert_last_chg_ymd", changedOn(one));
        record.put("cert_chg_resn_cn", one.standing().reason());
        record.put("frst_cert_no", one.firstNumber());
        record.put("prdt_nm", one.goods().product());
        record.put("brd_nm", one.goods().brand());
        record.put("mdl_nm", one.goods().model());
        record.put("drvn_mdl_nm", String.join(",", one.goods().derivedModels()));
        record.putAll(companies.of("maker", one.origin().maker()));
        record.putAll(
                companies.of("importer", one.origin().imported() ? one.origin().company() : null));
        return record;
    }

    private static String changedOn(Certificate one) {
        String changedOn = one.standing().changedOn();
        if (!changedOn.equals("-")) {
            return changedOn;
        }
        return oddity(one) == 2 ? "_" : "";
    }

    /** One generated record in a hundred has a date that is none, as the real ones do. */
    private static int oddity(Certificate one) {
        return one.number().matches(".*-\\d{1,2}9\\d\\d.*") ? 0 : one.uid() % 100;
    }

    static Map<String, @Nullable Object> report(Report one, boolean masked) {
        CompanyFields companies = new CompanyFields(masked);
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        record.put("inst_id", one.institute().code());
        record.put("inst_rcpt_no", one.receiptNumber());
        record.put("rprt_no", one.number());
        record.putAll(companies.of("rcpt_co", one.applicant()));
        record.putAll(new CompanyFields(false).of("sbmsn_co", one.submittedTo()));
        record.putAll(companies.of("agt_co", one.agent()));
        Map<String, @Nullable Object> report = new LinkedHashMap<>();
        report.put("rprt_issu_ymd", one.issuedOn());
        report.put("rprt_issu_no", one.number() + "-1");
        report.put("rprt_jgmt_cd", one.passed() ? PASSED : FAILED);
        report.put(
                "item_list",
                one.items().stream().map(item -> item(item, companies)).toList());
        record.put("rprt", report);
        return record;
    }

    private static Map<String, @Nullable Object> item(Report.Item one, CompanyFields companies) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        item.put("std_lgclf_cd", one.largeClass());
        item.put("std_mlclf_cd", one.middleClass());
        item.put(
                "sample_list",
                one.samples().stream().map(sample -> sample(sample, companies)).toList());
        return item;
    }

    private static Map<String, @Nullable Object> sample(Report.Sample one, CompanyFields companies) {
        Map<String, @Nullable Object> sample = new LinkedHashMap<>();
        sample.put("inst_sample_no", one.number());
        sample.put("sample_nm", one.name());
        sample.put("mdl_nm", one.model());
        sample.put("maker_nm", companies.shown(one.maker().name()));
        sample.put("test_item_list", one.tests().stream().map(Records::test).toList());
        return sample;
    }

    private static Map<String, @Nullable Object> test(Report.Test one) {
        Map<String, @Nullable Object> test = new LinkedHashMap<>();
        test.put("test_item_nm", one.method().name());
        test.put("inst_stnd_nm", one.method().standard());
        test.put("inst_cond_nm", one.method().condition());
        test.put("inst_unit_nm", one.method().unit());
        test.put("dtct_limit_cn", one.method().limit());
        test.put("test_msrmt_val", one.measured());
        test.put("test_crtra_val", one.method().criterion());
        test.put("inst_jgmt_rslt_nm", one.passed() ? "적합" : "부적합");
        test.put("cas_no", one.method().cas());
        return test;
    }
}
