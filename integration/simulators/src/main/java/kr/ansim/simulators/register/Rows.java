package kr.ansim.simulators.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.ansim.simulators.certificates.Certificate;
import kr.ansim.simulators.certificates.Company;
import kr.ansim.simulators.certificates.Recall;
import org.jspecify.annotations.Nullable;

/** The members of the register's rows, in its order. */
final class Rows {

    private static final int MOST_SIMILAR = 3;

    private Rows() {}

    static Map<String, @Nullable Object> certificate(Certificate one) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("certUid", one.uid());
        row.put("certOrganName", one.institute().korean() + "(" + one.institute() + ")");
        row.put("certNum", one.number());
        row.put("certState", one.standing().state());
        row.put("certDiv", one.goods().kind().division());
        row.put("certDate", one.certifiedOn());
        row.put("certChgDate", one.standing().changedOn());
        row.put("certChgReason", orNull(one.standing().reason()));
        row.put("firstCertNum", one.firstNumber());
        row.put("productName", one.goods().product());
        row.put("brandName", orNull(one.goods().brand()));
        row.put("modelName", one.goods().model());
        row.put("categoryName", one.goods().kind().category());
        row.put("importDiv", one.origin().imported() ? "수입" : "제조");
        row.put("makerName", one.origin().maker().name());
        row.put("makerCntryName", one.origin().maker().nation());
        row.put("importerName", one.origin().imported() ? one.origin().company().name() : "-");
        row.put("remark", null);
        row.put("signDate", one.signedOn());
        return row;
    }

    static Map<String, @Nullable Object> certificateDetail(
            Certificate one, Stream<Certificate> sisters, String picture) {
        Map<String, @Nullable Object> row = certificate(one);
        row.put("derivationModels", one.goods().derivedModels());
        row.put("certificationImageUrls", List.of(picture));
        row.put(
                "factories",
                one.origin().factories().stream().map(Rows::factory).toList());
        row.put(
                "similarCertifications",
                sisters.filter(other -> !other.number().equals(one.number()))
                        .filter(other -> other.goods().kind().equals(one.goods().kind()))
                        .limit(MOST_SIMILAR)
                        .map(Rows::certificate)
                        .toList());
        return row;
    }

    private static Map<String, Object> factory(Company maker) {
        Map<String, Object> factory = new LinkedHashMap<>();
        factory.put("makerName", maker.name());
        factory.put("makerCntryName", maker.nation());
        return factory;
    }

    static Map<String, @Nullable Object> domesticRecall(Recall one) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("recallUid", one.uid());
        row.putAll(recall(one));
        row.put("certNum", one.certNumbers());
        row.put("barcodeNum", one.barcode());
        row.put("harmDscr", one.harm());
        row.put("recallFiles", new ArrayList<>());
        return row;
    }

    static Map<String, @Nullable Object> domesticRecallDetail(Recall one, String picture) {
        Map<String, @Nullable Object> row = domesticRecall(one);
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("fileDiv", "제품사진");
        file.put("imageUrl", picture);
        row.put("recallFiles", List.of(file));
        return row;
    }

    /** The specification's members beside the names that programs which really call the register read. */
    static Map<String, @Nullable Object> foreignRecall(Recall one) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("fRecallUid", one.uid());
        row.put("recallUid", one.uid());
        row.putAll(recall(one));
        row.put("violateDscr", one.harm());
        row.put("harmDscr", one.harm());
        row.put("recallFiles", new ArrayList<>());
        return row;
    }

    private static Map<String, @Nullable Object> recall(Recall one) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("recallProductName", one.product());
        row.put("recallBrandName", orNull(one.brand()));
        row.put("recallModelName", one.models());
        row.put("recallTypeName", one.type());
        row.put("publishDate", one.publishedOn());
        row.put("accidentCaseDscr", one.advice());
        row.put("publishActionDscr", one.action());
        return row;
    }

    /** The register says "no value" in two ways. */
    private static @Nullable String orNull(String value) {
        return value.equals("-") ? null : value;
    }
}
