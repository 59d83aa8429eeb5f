package kr.ansim.web.faces;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link CalmFailures} in front of what Faces does by itself. */
public class CalmFailuresFactory extends ExceptionHandlerFactory {

    public CalmFailuresFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new CalmFailures(getWrapped().getExceptionHandler());
    }
}
