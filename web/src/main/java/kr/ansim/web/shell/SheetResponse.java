package kr.ansim.web.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands a spreadsheet (XLSX) to the browser, which keeps it where its reader wants it and nowhere else. */
public final class SheetResponse {

    private SheetResponse() {}

    /** @param name of the file, without its extension, in plain letters */
    public static void send(HttpServletResponse response, String name, byte[] file) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
