package kr.ansim.certification.port;

import java.util.function.Consumer;

/**
 * The lists of SafetyKorea. It knows no pages: one answer may hold the whole register, so entries are handed over one by
 * one while the answer still arrives. Asked outside transactions only; throws nothing of its own.
 */
public interface NationalRegister {

    enum CertificateKey {
        ALL,
        NUMBER,
        PRODUCT_NAME,
        MODEL_NAME,
        /** A day, month or year: yyyyMMdd, yyyyMM or yyyy. */
        CERTIFIED_ON,
        /** As {@link #CERTIFIED_ON}. */
        SIGNED_ON
    }

    enum RecallKey {
        ALL,
        BAR_CODE,
        PRODUCT_NAME,
        BRAND,
        MODEL,
        /** Domestic recalls only. */
        CERTIFICATE_NUMBER,
        /** A day, month or year: yyyyMMdd, yyyyMM or yyyy. */
        PUBLISHED_ON,
        /** Foreign recalls only, which have no detail of their own. */
        UID
    }

    ListAnswer certificates(CertificateKey key, String value, Consumer<CertificateFacts> each);

    ListAnswer recalls(boolean foreign, RecallKey key, String value, Consumer<RecallFacts> each);
}
