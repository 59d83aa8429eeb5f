package kr.ansim.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The rows of a list that are ticked. */
public final class Picks {

    private Picks() {}

    /** What is no id came from no page of ours. @param none key in these words of what is said when nothing is ticked */
    public static List<UUID> in(HttpServletRequest request, Wording words, String none) {
        String[] picks = request.getParameterValues("pick");
        if (picks == null) {
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, words.text(none), ""));
            return List.of();
        }
        return Arrays.stream(picks).flatMap(Picks::id).toList();
    }

    private static Stream<UUID> id(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException nonsense) {
            return Stream.empty();
        }
    }
}
