package kr.ansim.integration.institute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.certification.CertificationSource;
import kr.ansim.kernel.LoggedFailure;

/** The line to each institute, made when it is first needed and kept. One that cannot be made is tried again each time. */
@ApplicationScoped
public class Connections {

    private static final Logger LOG = Logger.getLogger(Connections.class.getName());

    private final Map<CertificationSource, Connection> open = new EnumMap<>(CertificationSource.class);

    @Inject
    private InstituteSettings settings;

    public Connections() {}

    Connections(InstituteSettings settings) {
        this.settings = settings;
    }

    /** Empty when it is not configured, or not so that it could work. */
    public synchronized Optional<Connection> to(CertificationSource institute) {
        Connection known = open.get(institute);
        if (known != null || !institute.isInstitute()) {
            return Optional.ofNullable(known);
        }
        Optional<Connection> made = made(institute);
        made.ifPresent(connection -> open.put(institute, connection));
        return made;
    }

    private Optional<Connection> made(CertificationSource institute) {
        try {
            Optional<InstituteAccess> access = settings.of(institute);
            return access.isPresent() ? Optional.of(Connection.of(access.get())) : Optional.empty();
        } catch (IOException | GeneralSecurityException | IllegalArgumentException | IllegalStateException e) {
            LOG.log(Level.WARNING, LoggedFailure.of(e), () -> "the settings of " + institute + " do not work");
            return Optional.empty();
        }
    }
}
