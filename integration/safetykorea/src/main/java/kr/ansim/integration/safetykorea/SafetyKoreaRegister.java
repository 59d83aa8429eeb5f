package kr.ansim.integration.safetykorea;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.ListAnswer;
import kr.ansim.certification.port.NationalRegister;
import kr.ansim.certification.port.RecallFacts;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;

/**
 * The register's lists. It knows no deltas: every list is told from its beginning. Entries that cannot be read are left
 * out; a list of certificates bears one in a hundred of them, a list of recalls none, because each may be the one that
 * matters. What it does not bear is broken once all its readable entries are handed over.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class SafetyKoreaRegister implements NationalRegister {

    private static final int PER_CENT_OF_CERTIFICATES = 1;
    private static final int PER_CENT_OF_RECALLS = 0;

    private static final Map<CertificateKey, String> CERTIFICATE_KEYS = Map.of(
            CertificateKey.ALL, "all",
            CertificateKey.NUMBER, "certNum",
            CertificateKey.PRODUCT_NAME, "productName",
            CertificateKey.MODEL_NAME, "modelName",
            CertificateKey.CERTIFIED_ON, "certDate",
            CertificateKey.SIGNED_ON, "signDate");

    private static final Map<RecallKey, String> RECALL_KEYS = Map.of(
            RecallKey.ALL, "all",
            RecallKey.BAR_CODE, "barcodeNum",
            RecallKey.PRODUCT_NAME, "recallProductName",
            RecallKey.BRAND, "recallBrandName",
            RecallKey.MODEL, "recallModelName",
            RecallKey.CERTIFICATE_NUMBER, "certNum",
            RecallKey.PUBLISHED_ON, "publishDate");

    private static final Map<RecallKey, String> FOREIGN_RECALL_KEYS = Map.of(
            RecallKey.ALL, "all",
            RecallKey.PRODUCT_NAME, "recallProductName",
            RecallKey.BRAND, "recallBrandName",
            RecallKey.MODEL, "recallModelName",
            RecallKey.PUBLISHED_ON, "publishDate",
            RecallKey.UID, "fRecallUid");

    @Inject
    private SafetyKoreaCalls calls;

    public SafetyKoreaRegister() {}

    SafetyKoreaRegister(SafetyKoreaCalls calls) {
        this.calls = calls;
    }

    @Override
    public ListAnswer certificates(CertificateKey key, String value, Consumer<CertificateFacts> each) {
        String name = CERTIFICATE_KEYS.getOrDefault(key, "");
        return askable(name, value)
                ? new RowsOf<>(CertificateRow::facts, PER_CENT_OF_CERTIFICATES)
                        .handOver(() -> calls.certificates(name, value), each)
                : notAsked();
    }

    @Override
    public ListAnswer recalls(boolean foreign, RecallKey key, String value, Consumer<RecallFacts> each) {
        String name = (foreign ? FOREIGN_RECALL_KEYS : RECALL_KEYS).getOrDefault(key, "");
        return askable(name, value)
                ? new RowsOf<>(row -> RecallRow.facts(row, foreign), PER_CENT_OF_RECALLS)
                        .handOver(() -> foreign ? calls.foreignRecalls(name, value) : calls.recalls(name, value), each)
                : notAsked();
    }

    /** Without a condition only all can be asked for. */
    private boolean askable(String name, String value) {
        return calls.configured() && !name.isEmpty() && (name.equals("all") || !value.isBlank());
    }

    private ListAnswer notAsked() {
        return new ListAnswer.Broken(
                0, Unavailability.of(calls.configured() ? Reason.NOT_ASKED : Reason.NOT_CONFIGURED));
    }
}
