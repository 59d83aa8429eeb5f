package kr.ansim.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** The answer to a partial request whose own answer could not be written: the page stays, with a message at its top. */
record PartialNotice(FacesContext faces) {

    /** Of the messages at the top of the portal's template. */
    static final String REGION = "failures";

    void show(FacesMessage message) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
                external.setResponseContentType("text/xml");
                external.setResponseCharacterEncoding("UTF-8");
                external.addResponseHeader("Cache-Control", "no-store");
                try (Writer out = external.getResponseOutputWriter()) {
                    out.write(answer(message));
                }
            }
        } catch (IOException callerHasGone) {
            throw new UncheckedIOException(callerHasGone);
        }
        faces.responseComplete();
    }

    private static String answer(FacesMessage message) {
        return "<?xml version='1.0' encoding='UTF-8'?><partial-response><changes><update id=\"" + REGION
                + "\"><![CDATA[<div id=\"" + REGION
                + "\" class=\"ui-messages ui-widget\" role=\"alert\"><div class=\"ui-messages-error\"><ul><li>"
                + "<span class=\"ui-messages-error-summary\">" + escaped(message.getSummary())
                + "</span> <span class=\"ui-messages-error-detail\">" + escaped(message.getDetail())
                + "</span></li></ul></div></div>]]></update></changes></partial-response>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
