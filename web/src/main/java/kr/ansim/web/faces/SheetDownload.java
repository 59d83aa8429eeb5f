package kr.ansim.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kr.ansim.platform.SheetColumn;
import kr.ansim.platform.SheetFile;
import kr.ansim.platform.SheetHead;
import kr.ansim.web.shell.SheetResponse;

/** Answers with a table as a spreadsheet. It never comes back to us, so its words are those of the page and its language. */
public final class SheetDownload {

    /** @param heading in the language of the page @param width in characters */
    public record Column(String heading, int width, boolean number) implements SheetColumn {

        @Override
        public SheetHead head() {
            return new SheetHead(heading, heading, Integer.MAX_VALUE, width);
        }
    }

    private SheetDownload() {}

    /** @param rows the cells of each in the order of the columns; those of numbers are empty or numbers */
    public static void send(String file, String title, List<Column> columns, List<List<String>> rows) {
        FacesContext faces = FacesContext.getCurrentInstance();
        byte[] sheet = SheetFile.write(title, columns.toArray(SheetColumn[]::new), Refusals.locale(faces), rows);
        try {
            SheetResponse.send((HttpServletResponse) faces.getExternalContext().getResponse(), file, sheet);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }
}
