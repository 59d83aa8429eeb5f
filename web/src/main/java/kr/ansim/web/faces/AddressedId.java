package kr.ansim.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Ids that an address names, as in {@code ?id=}. */
public final class AddressedId {

    private AddressedId() {}

    /** Empty when the address names none, or nothing that could be one. */
    public static Optional<UUID> in(HttpServletRequest request, String parameter) {
        return of(request.getParameter(parameter));
    }

    /** The same for a choice: Faces cannot read an id by itself. */
    public static Optional<UUID> of(@Nullable String id) {
        try {
            return id == null ? Optional.empty() : Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    /** Reads what the address names; where there is no such thing, the page for addresses that lead nowhere is shown. */
    public static void orUnknown(Runnable reading) {
        try {
            reading.run();
        } catch (RuleBroken unknown) {
            unknown();
        }
    }

    /** Shows the page for addresses that lead nowhere. */
    public static void unknown() {
        FacesContext faces = FacesContext.getCurrentInstance();
        // its headers carry the nonce of a page that will not be shown
        faces.getExternalContext().responseReset();
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        } catch (IOException callerHasGone) {
            throw new UncheckedIOException(callerHasGone);
        }
        faces.responseComplete();
    }
}
