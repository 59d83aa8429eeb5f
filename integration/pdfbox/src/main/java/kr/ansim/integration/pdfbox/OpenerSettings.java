package kr.ansim.integration.pdfbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the opening program is allowed. Dependent, because fields read through a client proxy are empty. */
@Dependent
public class OpenerSettings {

    @Inject
    @ConfigProperty(name = "ansim.documents.opener-memory", defaultValue = "384m")
    String memory = "384m";

    @Inject
    @ConfigProperty(name = "ansim.documents.opener-timeout", defaultValue = "PT30S")
    Duration within = Duration.ofSeconds(30);
}
