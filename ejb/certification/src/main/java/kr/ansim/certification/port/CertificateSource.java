package kr.ansim.certification.port;

import java.util.Set;
import kr.ansim.certification.CertificationSource;

/** A body that says what one certificate number is. Asked outside transactions only; it answers always and throws never. */
public interface CertificateSource {

    /** Those that this adapter can ask. */
    Set<CertificationSource> sources();

    /** @param number in the form of {@code CertificateNumber}: upper case, no spaces */
    SourceAnswer certificate(CertificationSource source, String number);
}
