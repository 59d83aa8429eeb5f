package kr.ansim.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import org.primefaces.component.messages.MessagesRenderer;

/**
 * Messages whose entries stay entries of their list: PrimeFaces makes each an alert, and so no entry any more, which screen
 * readers and axe mind. The box around them is live and is read out all the same.
 */
public class CalmMessages extends MessagesRenderer {

    @Override
    public void encodeEnd(FacesContext faces, UIComponent component) throws IOException {
        ResponseWriter whole = faces.getResponseWriter();
        faces.setResponseWriter(new Entries(whole));
        try {
            super.encodeEnd(faces, component);
        } finally {
            faces.setResponseWriter(whole);
        }
    }

    private static final class Entries extends ResponseWriterWrapper {

        private String element = "";

        Entries(ResponseWriter whole) {
            super(whole);
        }

        @Override
        public void startElement(String name, UIComponent component) throws IOException {
            element = name;
            super.startElement(name, component);
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            boolean alert = element.equals("li") && (name.equals("role") || name.equals("aria-atomic"));
            if (!alert) {
                super.writeAttribute(name, value, property);
            }
        }
    }
}
