package kr.ansim.notice;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell.
 *
 * @param template names the text, for instance {@code import.done}; at most 60 characters
 * @param values what the text is filled with. Never personal data: they are kept in the clear
 * @param link a path within the portal, beginning with a slash, at most 300 characters
 */
public record Notification(
        String template,
        Map<String, String> values,
        @Nullable String link) {

    private static final int LONGEST_TEMPLATE = 60;
    private static final int LONGEST_LINK = 300;

    public Notification {
        values = Map.copyOf(values);
        if (template.isBlank() || template.length() > LONGEST_TEMPLATE) {
            throw new IllegalArgumentException("the template's name is empty or too long");
        }
        if (link != null && (!link.startsWith("/") || link.startsWith("//") || link.length() > LONGEST_LINK)) {
            throw new IllegalArgumentException("the link is no path of the portal, or too long");
        }
    }
}
