package kr.ansim.web.review;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperRule;
import kr.ansim.partner.PaperRuleLines;
import kr.ansim.partner.RuleLine;
import kr.ansim.partner.RulePart;
import kr.ansim.partner.RuleWord;
import kr.ansim.partner.Trait;
import kr.ansim.partner.Trust;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a version or a draft are shown, all of it from the address.
 *
 * @param category of rules only; empty for all
 * @param trust of rules only; none for all
 */
record RuleLinesQuery(
        RulePart part, String category, @Nullable Trust trust) implements Serializable {

    private static final long serialVersionUID = 1L;

    static RuleLinesQuery in(HttpServletRequest request) {
        String category = request.getParameter("category");
        return new RuleLinesQuery(
                named(RulePart.class, request.getParameter("part")).orElse(RulePart.RULES),
                category == null ? "" : category,
                named(Trust.class, request.getParameter("trust")).orElse(null));
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    List<? extends RuleLine> of(PaperRuleLines lines) {
        return lines.of(part).stream().filter(this::matches).toList();
    }

    private boolean matches(RuleLine line) {
        if (line instanceof PaperRule rule) {
            return (category.isEmpty() || category.equals(rule.when().get(Trait.CATEGORY)))
                    && (trust == null || trust == rule.trust());
        }
        return line instanceof PaperKind || line instanceof RuleWord;
    }

    RuleLinesQuery with(RulePart other) {
        return new RuleLinesQuery(other, "", null);
    }

    RuleLinesQuery with(@Nullable Trust other) {
        return new RuleLinesQuery(part, category, other);
    }

    /** As it stands in an address, with the signs before. */
    String text() {
        return "&part=" + part.name().toLowerCase(Locale.ROOT)
                + (category.isEmpty() ? "" : "&category=" + URLEncoder.encode(category, StandardCharsets.UTF_8))
                + (trust == null ? "" : "&trust=" + trust.name().toLowerCase(Locale.ROOT));
    }
}
