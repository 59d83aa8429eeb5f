package kr.ansim.web.history.load;

import java.io.IOException;
import kr.ansim.web.support.MySql;
import kr.ansim.web.support.Payara;

/** A server that can be killed and started again. */
interface Mortal {

    String name();

    void kill() throws InterruptedException;

    void start() throws IOException, InterruptedException;

    static Mortal of(Payara payara) {
        return new Mortal() {
            @Override
            public String name() {
                return "Payara";
            }

            @Override
            public void kill() throws InterruptedException {
                payara.kill();
            }

            @Override
            public void start() throws IOException, InterruptedException {
                payara.start();
            }
        };
    }

    static Mortal of(MySql mysql) {
        return new Mortal() {
            @Override
            public String name() {
                return "MySQL";
            }

            @Override
            public void kill() throws InterruptedException {
                mysql.kill();
            }

            @Override
            public void start() throws IOException, InterruptedException {
                mysql.start();
            }
        };
    }
}
