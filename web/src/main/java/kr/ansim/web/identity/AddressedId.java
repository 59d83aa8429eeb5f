package kr.ansim.web.identity;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The thing that the address of a page names with {@code ?id=}. */
final class AddressedId {

    private AddressedId() {}

    static Optional<UUID> in(HttpServletRequest request) {
        @Nullable String id = request.getParameter("id");
        try {
            return id == null ? Optional.empty() : Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    /** Shows the page for addresses that lead nowhere. */
    static void unknown() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        } catch (IOException callerHasGone) {
            throw new UncheckedIOException(callerHasGone);
        }
        faces.responseComplete();
    }
}
