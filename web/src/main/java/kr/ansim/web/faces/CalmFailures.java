package kr.ansim.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import kr.ansim.web.security.WayBack;
import kr.ansim.web.shell.FailureNumber;

/**
 * What people see when something fails: on the page they work on a message, so that nothing typed is lost; a page of
 * failure where there is no page to stay on. Never the name of a class, in partial answers neither.
 */
class CalmFailures extends ExceptionHandlerWrapper {

    CalmFailures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            if (isCalm(faces, Failure.of(thrown), thrown)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    /** @return false when the container's own page of failure is the right answer */
    private static boolean isCalm(FacesContext faces, Failure failure, Throwable thrown) {
        if (faces == null || faces.getExternalContext().isResponseCommitted() && !isPartial(faces)) {
            return false;
        }
        if (failure.kind() == Failure.Kind.EXPIRED) {
            HttpServletRequest request =
                    (HttpServletRequest) faces.getExternalContext().getRequest();
            return redirect(
                    faces,
                    "/error/expired.xhtml?" + WayBack.PARAMETER + "="
                            + URLEncoder.encode(WayBack.page(request), StandardCharsets.UTF_8));
        }
        if (canStay(faces)) {
            FacesMessage message = message(faces, failure, thrown);
            faces.addMessage(null, message);
            faces.validationFailed();
            return true;
        }
        if (isPartial(faces)) {
            new PartialNotice(faces).show(message(faces, failure, thrown));
            return true;
        }
        return switch (failure.kind()) {
            case FORBIDDEN -> send(faces, HttpServletResponse.SC_FORBIDDEN);
            case UNKNOWN -> send(faces, HttpServletResponse.SC_NOT_FOUND);
            default -> false;
        };
    }

    private static boolean isPartial(FacesContext faces) {
        return faces.getPartialViewContext() != null
                && faces.getPartialViewContext().isAjaxRequest();
    }

    /**
     * Whether the page can still be shown, with a message on it. Never while its state is being restored: what failed there
     * is the proof that the form is ours, and going on would do what a forged form asks for.
     */
    private static boolean canStay(FacesContext faces) {
        PhaseId phase = faces.getCurrentPhaseId();
        return faces.isPostback()
                && faces.getViewRoot() != null
                && !faces.getResponseComplete()
                && PhaseId.RESTORE_VIEW.compareTo(phase) < 0
                && PhaseId.RENDER_RESPONSE.compareTo(phase) > 0;
    }

    private static FacesMessage message(FacesContext faces, Failure failure, Throwable thrown) {
        Locale locale = Refusals.locale(faces);
        if (failure.broken() != null) {
            return Refusals.message(failure.broken(), locale);
        }
        return switch (failure.kind()) {
            case FORBIDDEN -> Refusals.failure("forbidden", locale, List.of());
            case BUSY -> Refusals.failure("busy", locale, List.of());
            default -> Refusals.failure("unexpected", locale, List.of(reference(faces, thrown)));
        };
    }

    private static String reference(FacesContext faces, Throwable thrown) {
        return FailureNumber.of(
                faces.getViewRoot() == null ? "" : faces.getViewRoot().getViewId(), thrown);
    }

    private static boolean redirect(FacesContext faces, String page) {
        ExternalContext external = faces.getExternalContext();
        try {
            external.responseReset();
            external.redirect(external.getRequestContextPath() + page);
        } catch (IOException callerHasGone) {
            throw new UncheckedIOException(callerHasGone);
        }
        faces.responseComplete();
        return true;
    }

    private static boolean send(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseReset();
            faces.getExternalContext().responseSendError(status, "");
        } catch (IOException callerHasGone) {
            throw new UncheckedIOException(callerHasGone);
        }
        faces.responseComplete();
        return true;
    }
}
