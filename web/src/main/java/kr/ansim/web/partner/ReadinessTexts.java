package kr.ansim.web.partner;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import kr.ansim.certification.HoldDetails;
import kr.ansim.partner.PaperStanding;
import kr.ansim.partner.ReadinessReason;
import kr.ansim.web.certification.ReasonTexts;

/** What stands against a product going on air, and what to do, in the reader's language; for pages and the API alike. */
public final class ReadinessTexts {

    private static final String TEXTS = "kr.ansim.web.texts.Products";

    private ReadinessTexts() {}

    public static String of(ReadinessReason reason, Locale locale) {
        if (reason instanceof ReadinessReason.PaperOpen open) {
            PaperStanding paper = open.paper();
            return text("open." + paper.state(), locale, paper.asked().kind().name(locale.getLanguage()));
        }
        if (reason instanceof ReadinessReason.CertificationHeld held) {
            return text("ready." + reason.code(), locale, causes(held.hold(), locale));
        }
        if (reason instanceof ReadinessReason.CategoryUnknown unknown) {
            return text("ready." + reason.code(), locale, unknown.category());
        }
        return text("ready." + reason.code(), locale);
    }

    private static String causes(HoldDetails hold, Locale locale) {
        return hold.reasons().stream()
                .map(cause -> ReasonTexts.of(cause, locale))
                .collect(Collectors.joining(" "));
    }

    private static String text(String key, Locale locale, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale);
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
