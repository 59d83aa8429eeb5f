package kr.ansim.integration.clamav;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.ansim.partner.port.ScanAnswer;
import kr.ansim.partner.port.VirusScanner;

/** Hands a file to clamd and takes its word for it; whatever is no clear word is none. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class ClamdScanner implements VirusScanner {

    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final int LONGEST_NAME = 100;

    @Inject
    private ClamdSettings settings;

    public ClamdScanner() {}

    ClamdScanner(ClamdSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean configured() {
        return settings.address.filter(told -> !told.isBlank()).isPresent();
    }

    @Override
    public ScanAnswer scan(byte[] file) {
        try {
            return read(new ClamdCall(settings.where(), settings.answerTimeout).scan(file));
        } catch (IOException | RuntimeException away) {
            return new ScanAnswer.Unavailable(away.getClass().getSimpleName());
        }
    }

    private static ScanAnswer read(String answer) {
        if (answer.equals("stream: OK")) {
            return new ScanAnswer.Clean();
        }
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            String name = found.group(1).replaceAll("[^A-Za-z0-9._-]", "_");
            return new ScanAnswer.Found(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        }
        return answer.contains("size limit exceeded")
                ? new ScanAnswer.TooLarge()
                : new ScanAnswer.Unavailable(answer.endsWith("ERROR") ? "it reports an error" : "no clear answer");
    }
}
