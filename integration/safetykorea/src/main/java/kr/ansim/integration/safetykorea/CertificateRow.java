package kr.ansim.integration.safetykorea;

import java.util.ArrayList;
import java.util.List;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.CertificateFacts.Company;
import kr.ansim.certification.port.CertificateFacts.Goods;
import kr.ansim.kernel.Unreadable;

/** A certificate of the register; lists leave out what only its detail tells. */
final class CertificateRow {

    private static final int LEVELS = 3;

    private CertificateRow() {}

    /** @throws Unreadable also when it has no number: a certificate without one is none */
    static CertificateFacts facts(Row row) throws Unreadable {
        String number = row.text("certNum");
        if (number.isEmpty()) {
            throw new Unreadable("a certificate has no number");
        }
        return new CertificateFacts(
                CertificationSource.SAFETY_KOREA,
                number,
                row.text("certState"),
                row.text("certDiv"),
                row.date("certDate"),
                row.date("certChgDate"),
                row.text("certChgReason"),
                row.text("firstCertNum"),
                new Goods(
                        row.text("productName"),
                        row.text("brandName"),
                        row.text("modelName"),
                        row.texts("derivationModels", "model")),
                category(row.text("categoryName")),
                row.text("importDiv"),
                maker(row),
                new Company(row.text("importerName"), "", ""),
                factories(row),
                row.texts("similarCertifications", "certNum"),
                row.text("remark"),
                row.date("signDate"));
    }

    private static List<String> category(String levels) {
        List<String> category = new ArrayList<>(LEVELS);
        int begin = 0;
        while (begin <= levels.length() && category.size() < LEVELS) {
            int deeper = levels.indexOf('>', begin);
            int end = deeper < 0 ? levels.length() : deeper;
            String level = Row.value(levels.substring(begin, end));
            if (!level.isEmpty()) {
                category.add(level);
            }
            begin = end + 1;
        }
        return category;
    }

    private static Company maker(Row row) throws Unreadable {
        return new Company(row.text("makerName"), "", row.text("makerCntryName"));
    }

    private static List<Company> factories(Row row) throws Unreadable {
        List<Company> factories = new ArrayList<>();
        for (Row factory : row.rows("factories")) {
            factories.add(maker(factory));
        }
        return factories;
    }
}
