package kr.ansim.integration.safetykorea;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.CertificateFacts.Company;
import kr.ansim.certification.port.CertificateFacts.Goods;
import kr.ansim.kernel.Unreadable;

/** A certificate of the register; lists leave out what only its detail tells. */
final class CertificateRow {

    private static final Pattern DEEPER = Pattern.compile(">");
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
        return Stream.of(DEEPER.split(levels))
                .map(String::strip)
                .filter(Row::isValue)
                .limit(LEVELS)
                .toList();
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
