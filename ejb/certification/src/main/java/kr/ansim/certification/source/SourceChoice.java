package kr.ansim.certification.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.certification.verdict.Statement;
import kr.ansim.certification.verdict.Statement.Said;

/**
 * Whom to ask for a number. The number does not tell who gave it out, so all institutes are asked once; afterwards the
 * register and the institute that knows it, as long as that is open to us.
 */
@ApplicationScoped
public class SourceChoice {

    public Set<CertificationSource> of(CertificateNumber number, List<Statement> known) {
        if (!number.family().hasSource()) {
            return Set.of();
        }
        Set<CertificationSource> chosen = EnumSet.of(CertificationSource.SAFETY_KOREA);
        List<CertificationSource> knowing = known.stream()
                .filter(statement -> statement.said() instanceof Said.Found)
                .map(Statement::source)
                .filter(CertificationSource::isInstitute)
                .toList();
        (knowing.isEmpty() ? List.of(CertificationSource.values()) : knowing)
                .stream().filter(source -> !isClosed(source, known)).forEach(chosen::add);
        return chosen;
    }

    /** Without address, key or consent there is nothing to ask; the watch tries again when that changes. */
    private static boolean isClosed(CertificationSource source, List<Statement> known) {
        return known.stream()
                .filter(statement -> statement.source() == source && source.isInstitute())
                .flatMap(statement -> statement.trouble().stream())
                .anyMatch(Reason::isClosed);
    }
}
