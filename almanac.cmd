@echo off
rem Runs almanac; builds it first when it is missing or older than its sources.
setlocal
set "home=%~dp0"
set "jar=%home%target\almanac.jar"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -XshowSettings:properties -version 2>&1 | findstr /r /c:"java.specification.version = 1[7-9]" /c:"java.specification.version = [2-9][0-9]" >nul
if errorlevel 1 goto nojava

rem progress is shown to people only: not in a file, not to another program, not in a log of CI
set "terminal=false"
set "stale=1"
if exist "%jar%" (
  powershell -NoProfile -Command "$t=(Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; if (Get-ChildItem -Recurse -File -LiteralPath ($env:home+'src\main'),($env:home+'pom.xml') | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) { exit 1 }; if ([Console]::IsErrorRedirected) { exit 2 }"
  if not errorlevel 1 set "terminal=true"
  if not errorlevel 1 set "stale="
  if errorlevel 2 if not errorlevel 3 set "stale="
)
if defined CI set "terminal=false"
if defined stale (
  pushd "%home%"
  call mvnw.cmd -q -B -Pjar package 1>&2
  if errorlevel 1 (
    popd
    echo almanac: cannot build almanac; see above 1>&2
    exit /b 3
  )
  popd
)

"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn16m -Xshare:auto -Xlog:disable -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dalmanac.terminal=%terminal% %ALMANAC_JAVA_OPTIONS% -jar "%jar%" %*
exit /b %errorlevel%

:nojava
echo almanac: needs Java 17 or newer; install one, or set JAVA_HOME to it 1>&2
exit /b 3
