package kr.ansim.integration.institute;

import java.util.ArrayList;
import java.util.List;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.ReportFacts;
import kr.ansim.certification.port.ReportFacts.Item;
import kr.ansim.certification.port.ReportFacts.Sample;
import kr.ansim.kernel.Unreadable;

/**
 * A test report as an institute tells it: a receipt, which holds the report, which holds its items, which hold their
 * samples, which hold their tests. Results are passed on as they stand: a measured "0" or "-" is a result.
 */
final class ReportRecord {

    private static final String REPORT = "rprt";
    private static final String ITEMS = "item_list";
    private static final String SAMPLES = "sample_list";
    private static final String TESTS = "test_item_list";

    private ReportRecord() {}

    static ReportFacts whole(CertificationSource institute, Fields fields) throws Unreadable {
        return facts(institute, fields, items(fields.object(REPORT)));
    }

    /** As lists tell it. */
    static ReportFacts summary(CertificationSource institute, Fields fields) throws Unreadable {
        return facts(institute, fields, List.of());
    }

    private static ReportFacts facts(CertificationSource institute, Fields fields, List<Item> items) throws Unreadable {
        CertificateRecord.checkSender(institute, fields.text("inst_id"));
        Fields report = fields.object(REPORT);
        return new ReportFacts(
                institute,
                fields.text("inst_rcpt_no"),
                fields.required("rprt_no"),
                report.date("rprt_issu_ymd"),
                CertificateRecord.company(fields, "rcpt_co"),
                CertificateRecord.company(fields, "sbmsn_co"),
                report.present("rprt_jgmt_cd"),
                items);
    }

    private static List<Item> items(Fields report) throws Unreadable {
        List<Item> items = new ArrayList<>();
        for (Fields item : report.list(ITEMS)) {
            items.add(new Item(item.text("std_lgclf_cd"), item.text("std_mlclf_cd"), samples(item)));
        }
        return items;
    }

    private static List<Sample> samples(Fields item) throws Unreadable {
        List<Sample> samples = new ArrayList<>();
        for (Fields sample : item.list(SAMPLES)) {
            samples.add(new Sample(
                    sample.text("inst_sample_no"),
                    sample.text("sample_nm"),
                    sample.text("mdl_nm"),
                    sample.text("maker_nm"),
                    tests(sample)));
        }
        return samples;
    }

    private static List<ReportFacts.Test> tests(Fields sample) throws Unreadable {
        List<ReportFacts.Test> tests = new ArrayList<>();
        for (Fields test : sample.list(TESTS)) {
            tests.add(new ReportFacts.Test(
                    test.verbatim("test_item_nm"),
                    test.verbatim("inst_stnd_nm"),
                    test.verbatim("inst_cond_nm"),
                    test.verbatim("inst_unit_nm"),
                    test.verbatim("dtct_limit_cn"),
                    test.present("test_msrmt_val"),
                    test.present("test_crtra_val"),
                    test.present("inst_jgmt_rslt_nm"),
                    test.verbatim("cas_no")));
        }
        return tests;
    }
}
