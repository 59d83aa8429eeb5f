package kr.ansim.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import kr.ansim.web.shell.CsvCells;
import org.jspecify.annotations.Nullable;

/** Answers with a table as a CSV file, which begins with its first line, so that a refusal can be shown instead. */
public final class CsvDownload {

    /** Without it Excel takes the file for Windows-949. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final FacesContext faces = FacesContext.getCurrentInstance();
    private final String name;
    private final String[] heads;
    private @Nullable PrintWriter out;

    /** @param name of the file, without its extension, in plain letters */
    public CsvDownload(String name, String... heads) {
        this.name = name;
        this.heads = heads.clone();
    }

    public void line(@Nullable Object... cells) {
        begun().write(CsvCells.line(cells));
    }

    /** Also of a table without a line. */
    public void end() {
        begun().flush();
        faces.responseComplete();
    }

    private PrintWriter begun() {
        PrintWriter known = out;
        if (known == null) {
            known = begin();
            out = known;
        }
        return known;
    }

    private PrintWriter begin() {
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        try {
            PrintWriter writer = response.getWriter();
            writer.write(BYTE_ORDER_MARK);
            writer.write(CsvCells.line((Object[]) heads));
            return writer;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
