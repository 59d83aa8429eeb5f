package kr.ansim.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import kr.ansim.kernel.Texts;
import org.jspecify.annotations.Nullable;

/** Frees every text that is typed or pasted into a page of the signs that nobody sees. */
@FacesConverter(forClass = String.class)
public class PlainTextConverter implements Converter<String> {

    @Override
    public @Nullable String getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        return typed == null ? null : Texts.plain(typed);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable String text) {
        return text == null ? "" : text;
    }
}
