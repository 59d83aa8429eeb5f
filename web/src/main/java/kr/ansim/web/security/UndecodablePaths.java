package kr.ansim.web.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import kr.ansim.kernel.LoggedFailure;

/**
 * Paths with a broken percent escape. The server decodes a path before it looks for an application, fails at such a one, and
 * answers 200 and nothing: no filter or valve of ours is asked, and it has no setting for it. So its listener is given
 * {@link MendedPaths} with the first call that comes through, and what comes after is refused by {@link ReadableCalls}. On a
 * server of another make all stays as it is.
 */
@WebListener
public class UndecodablePaths implements ServletRequestListener, ServletContextListener {

    private static final Logger LOG = System.getLogger(UndecodablePaths.class.getName());

    private volatile boolean impossible;

    /** Whether the path that the caller sent could not be decoded; the one that is told has been mended. */
    static boolean isOf(ServletRequest request) {
        return request.getAttribute(MendedPaths.MARK) != null;
    }

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        if (impossible) {
            return;
        }
        try {
            Object ofCatalina = inside(event.getServletRequest(), "getUnwrappedCoyoteRequest");
            MendedPaths.watch(inside(ofCatalina, "getCoyoteRequest"));
        } catch (NoSuchMethodException | IllegalAccessException | ClassCastException | LinkageError otherServer) {
            impossible = true;
            LOG.log(
                    Level.WARNING,
                    "paths that cannot be decoded are left to the server",
                    LoggedFailure.of(otherServer));
        } catch (ReflectiveOperationException | RuntimeException oddRequest) {
            LOG.log(Level.INFO, "a request could not be looked into", LoggedFailure.of(oddRequest));
        }
    }

    /** The server's own requests are seen by no interface that we could compile against. */
    private static Object inside(Object request, String getter) throws ReflectiveOperationException {
        return request.getClass().getMethod(getter).invoke(request);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (!impossible) {
            MendedPaths.leave();
        }
    }
}
