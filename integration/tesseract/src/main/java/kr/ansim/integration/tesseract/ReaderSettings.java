package kr.ansim.integration.tesseract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where Tesseract is. Dependent, because fields read through a client proxy are empty. */
@Dependent
public class ReaderSettings {

    @Inject
    @ConfigProperty(name = "ansim.label.command", defaultValue = "tesseract")
    String command;

    Duration readTimeout = Duration.ofSeconds(20);
}
