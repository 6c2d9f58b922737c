@echo off
rem The example is copied before it is opened: whoever tries things out writes into what is theirs.
setlocal
set "EMUL_SAMPLE=%~dp0so-mau"
if exist "%EMUL_SAMPLE%\emul.yaml" goto open
xcopy /e /i /q "%~dp0app\data\example" "%EMUL_SAMPLE%" >nul 2>nul
if not errorlevel 1 goto open
rem A share that may only be read, a full stick: then where this computer keeps what does not last.
set "EMUL_SAMPLE=%TEMP%\emul-so-mau"
if exist "%EMUL_SAMPLE%\emul.yaml" goto elsewhere
xcopy /e /i /q "%~dp0app\data\example" "%EMUL_SAMPLE%" >nul
if errorlevel 1 goto failed
:elsewhere
echo Thu muc nay khong cho ghi, nen so mau nam o: %EMUL_SAMPLE%
:open
set "EMUL_MENU=--today 30/6/2017"
rem Without call, which would read the name of a folder once more, for what % and ^ mean to it: emul.cmd comes to the end for both.
"%~dp0emul.cmd" "%EMUL_SAMPLE%"
:failed
pause
exit /b 3
