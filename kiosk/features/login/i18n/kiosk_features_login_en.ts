<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>LoginForm</name>
    <message>
        <source>账号</source>
        <extracomment>Label of the login name.</extracomment>
        <translation>Login</translation>
    </message>
    <message>
        <source>密码</source>
        <extracomment>Label of the password.</extracomment>
        <translation>Password</translation>
    </message>
    <message>
        <source>正在登录…</source>
        <extracomment>On the button while the login is checked.</extracomment>
        <translation>Logging in…</translation>
    </message>
    <message>
        <source>登录</source>
        <extracomment>Button: log in.</extracomment>
        <translation>Log in</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>一窗 · 窗口工作台</source>
        <extracomment>Name of the product and of the program, over the login.</extracomment>
        <translation>Yichuang · Counter</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>密码需要更换后才能使用。至少 8 位，不要用常见密码。</source>
        <extracomment>Over the fields for a new password, when the old one has expired.</extracomment>
        <translation>The password has to be changed first. At least 8 characters, no common password.</translation>
    </message>
    <message>
        <source>新密码</source>
        <extracomment>Label of the new password.</extracomment>
        <translation>New password</translation>
    </message>
    <message>
        <source>再输入一次</source>
        <extracomment>Label of the new password typed a second time.</extracomment>
        <translation>Type it again</translation>
    </message>
    <message>
        <source>返回</source>
        <extracomment>Button: leave the password as it is, back to the login.</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>更换并登录</source>
        <extracomment>Button: set the new password and go on.</extracomment>
        <translation>Change and log in</translation>
    </message>
</context>
<context>
    <name>yichuang::login::LoginViewModel</name>
    <message>
        <source>两次输入的密码不一样，请重新输入。</source>
        <extracomment>Under the fields for a new password.</extracomment>
        <translation>The two passwords differ. Please type them again.</translation>
    </message>
</context>
</TS>
